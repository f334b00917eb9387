// How many exchanges share each set of values of some keys; all of them in one row where there is no key.
// @mode  read
// @param markings [String!]!
// @slot  start where keys
// @row   keys     [Any]!
// @row   count    Int!
<start>
MATCH (agency)-[:ATTENDED]->(attendance)-[:SHARED]->(practice),
  (attendance)-[:AT]->(event)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
WHERE
  <where>
  AND whole.marking IN $markings
  AND attendance.audience IN $markings
  AND practice.marking IN $markings
RETURN <keys> AS keys, count(*) AS count
