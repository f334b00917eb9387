// How many of the events of a level share each set of values of some keys; all of them in one row where there is no key.
// @mode  read
// @param markings [String!]!
// @slot  start level where keys
// @row   keys     [Any]!
// @row   count    Int!
<start>
MATCH (event)
WHERE
  <where>
  AND <level>
RETURN <keys> AS keys, count(*) AS count
