// A page of the changes, the first one first, after the one that a cursor names.
// @mode  read
// @param after    ID
// @param first    Int!
// @param markings [String!]!
// @slot  where
// @row   change   Change!
OPTIONAL MATCH (last:Change {id: $after})
WITH coalesce(last.sequence, 0) AS seen
MATCH (change:Change)
WHERE change.sequence > seen
  AND <where>
  AND all(marking IN change.markings WHERE marking IN $markings)
  AND NOT EXISTS {
    MATCH (rested:Record)
    WHERE rested.id IN change.restsOn AND NOT coalesce(rested.audience IN $markings, false)
  }
WITH change
ORDER BY change.sequence
LIMIT $first
RETURN
  [
    change.id, change.sequence, toString(change.at), change.who, change.why, change.run, change.action, change.recordId,
    change.recordKind, change.revision, change.before, change.after,
    change.mergeId, change.intoId
  ]
ORDER BY change.sequence
