// How many exchanges there are.
// @mode  read
// @param markings [String!]!
// @slot  where
// @row   total    Int!
MATCH (agency:Agency)-[:ATTENDED]->(attendance:Attendance)-[:SHARED]->(practice:Practice),
  (attendance)-[:AT]->(event:Event)-[:PART_OF*0..1]->(whole:Event {level: 'EVENT'})
WHERE
  attendance.marking IN $markings
  AND agency.marking IN $markings
  AND practice.marking IN $markings
  AND event.marking IN $markings
  AND whole.marking IN $markings
  AND <where>
RETURN count(*)
