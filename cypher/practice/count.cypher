// How many practices there are.
// @mode  read
// @param markings [String!]!
// @slot  where
// @row   total    Int!
MATCH (practice:Practice)
WHERE
  practice.marking IN $markings
  AND <where>
RETURN count(*)
