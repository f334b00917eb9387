// How many bodies there are.
// @mode  read
// @param markings [String!]!
// @slot  where
// @row   total    Int!
MATCH (agency:Agency)
WHERE
  agency.marking IN $markings
  AND <where>
RETURN count(*)
