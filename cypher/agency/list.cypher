// A page of the bodies.
// @mode  read
// @param first    Int!
// @param markings [String!]!
// @slot  start where after measure sort order
// @row   position [String!]!
// @row   agency   Agency!
<start>
MATCH (agency)
WHERE
  <where>
  AND agency.marking IN $markings
  AND <after>
<measure>
WITH agency, <sort> AS sort
ORDER BY <order>
LIMIT $first
RETURN
  [toString(sort), agency.id],
  [
    agency.id, agency.marking, agency.name, agency.aliases, agency.kind, agency.sector,
    agency.identified, agency.basedInId
  ]
ORDER BY <order>
