// How many attendances share each set of values of some keys; all of them in one row where there is no key.
// @mode  read
// @param markings [String!]!
// @slot  start where keys
// @row   keys     [Any]!
// @row   count    Int!
<start>
MATCH (agency)-[:ATTENDED]->(attendance)-[:AT]->(event)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
WHERE
  <where>
  AND attendance.marking IN $markings
  AND agency.marking IN $markings
  AND event.marking IN $markings
  AND whole.marking IN $markings
RETURN <keys> AS keys, count(*) AS count
