// How many attendances there are.
// @mode  read
// @param markings [String!]!
// @slot  where
// @row   total    Int!
MATCH (agency:Agency)-[:ATTENDED]->(attendance:Attendance)-[:AT]->(event:Event)
WHERE
  attendance.marking IN $markings
  AND agency.marking IN $markings
  AND event.marking IN $markings
  AND NOT EXISTS { (event)-[:PART_OF]->(whole:Event) WHERE NOT coalesce(whole.marking IN $markings, false) }
  AND <where>
RETURN count(*)
