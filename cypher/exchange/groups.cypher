// How many exchanges share each set of values of some keys; all of them in one row where there is no key.
// @mode  read
// @param markings [String!]!
// @slot  start where keys
// @row   keys     [Any]!
// @row   count    Int!
<start>
MATCH (agency:Agency)-[:ATTENDED]->(attendance:Attendance)-[:SHARED]->(practice:Practice),
  (attendance)-[:AT]->(event:Event)-[:PART_OF*0..1]->(whole:Event {level: 'EVENT'})
WHERE
  attendance.marking IN $markings
  AND agency.marking IN $markings
  AND practice.marking IN $markings
  AND event.marking IN $markings
  AND whole.marking IN $markings
  AND <where>
RETURN <keys> AS keys, count(*) AS count
