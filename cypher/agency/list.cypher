// A page of the bodies.
// @mode  read
// @param first    Int!
// @param markings [String!]!
// @slot  where after order
// @row   agency   Agency!
MATCH (agency:Agency)
WHERE
  agency.sortName IS NOT NULL
  AND agency.id IS NOT NULL
  AND agency.marking IN $markings
  AND <where>
  AND <after>
WITH agency
ORDER BY <order>
LIMIT $first
RETURN
  [
    agency.id, agency.marking, agency.name, agency.aliases, agency.kind, agency.sector,
    agency.identified, head([(agency)-[:BASED_IN]->(seat:Country) | seat.id])
  ]
ORDER BY <order>
