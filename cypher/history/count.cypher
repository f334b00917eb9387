// How many changes there are with each set of markings.
// @mode  read
// @param markings [String!]!
// @slot  where
// @row   markings [String!]!
// @row   count    Int!
MATCH (change:Change)
WHERE change.sequence > 0
  AND <where>
  AND all(marking IN change.markings WHERE marking IN $markings)
  AND NOT EXISTS {
    MATCH (rested:Record)
    WHERE rested.id IN change.restsOn AND NOT coalesce(rested.audience IN $markings, false)
  }
RETURN change.markings AS markings, count(*) AS count
