// How many whole events there are.
// @mode  read
// @param markings [String!]!
// @slot  where
// @row   total    Int!
MATCH (event:Event)
WHERE
  event.level = 'EVENT'
  AND event.orderDate IS NOT NULL
  AND event.id IS NOT NULL
  AND event.marking IN $markings
  AND <where>
RETURN count(*)
