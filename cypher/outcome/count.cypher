// How many outcomes there are.
// @mode  read
// @param markings [String!]!
// @slot  where
// @row   total    Int!
MATCH (outcome:Outcome)
WHERE
  outcome.marking IN $markings
  AND <where>
RETURN count(*)
