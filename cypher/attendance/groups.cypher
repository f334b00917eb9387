// How many attendances share each set of values of some keys; all of them in one row where there is no key.
// @mode  read
// @param markings [String!]!
// @slot  start where keys
// @row   keys     [Any]!
// @row   count    Int!
<start>
MATCH (agency)-[:ATTENDED]->(attendance)-[:AT]->(event)
WHERE
  <where>
  AND attendance.audience IN $markings
RETURN <keys> AS keys, count(*) AS count
