// How many of the outcomes share each set of values of some keys; all of them in one row where there is no key.
// @mode  read
// @param markings [String!]!
// @slot  start where keys
// @row   keys     [Any]!
// @row   count    Int!
<start>
MATCH (outcome)
WHERE
  <where>
  AND outcome.marking IN $markings
RETURN <keys> AS keys, count(*) AS count
