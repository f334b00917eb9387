// The figures with these ids.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @row   figure   Figure!
MATCH (figure:Figure)
WHERE figure.id IN $ids
  AND figure.marking IN $markings
  AND NOT EXISTS { (figure)-[:COUNTS|AT|PART_OF*1..3]->(owner:Record) WHERE NOT coalesce(owner.marking IN $markings, false) }
  AND NOT EXISTS {
    (figure)-[:COUNTS]->(:Attendance)<-[:ATTENDED]-(agency:Agency) WHERE NOT coalesce(agency.marking IN $markings, false)
  }
RETURN
  [
    figure.id, figure.marking, figure.measure, figure.value, figure.qualifier, figure.country,
    figure.subject, head([(figure)-[:COUNTS]->(counted:Record) | counted.id])
  ]
