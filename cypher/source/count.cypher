// How many sources there are.
// @mode  read
// @param markings [String!]!
// @slot  where
// @row   total    Int!
MATCH (source:Source)
WHERE
  source.marking IN $markings
  AND <where>
RETURN count(*)
