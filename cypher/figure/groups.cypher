// How many of the figures share each set of values of some keys; all of them in one row where there is no key.
// @mode  read
// @param markings [String!]!
// @slot  start where keys
// @row   keys     [Any]!
// @row   count    Int!
<start>
MATCH (figure)
WHERE
  <where>
  AND figure.audience IN $markings
RETURN <keys> AS keys, count(*) AS count
