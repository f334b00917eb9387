// The changes with these ids.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @row   change   Change!
MATCH (change:Change)
WHERE change.id IN $ids
  AND all(marking IN change.markings WHERE marking IN $markings)
  AND NOT EXISTS {
    MATCH (rested:Record)
    WHERE rested.id IN change.restsOn AND NOT coalesce(rested.audience IN $markings, false)
  }
RETURN
  [
    change.id, change.sequence, toString(change.at), change.who, change.why, change.run, change.action, change.recordId,
    change.recordKind, change.revision, change.before, change.after,
    change.mergeId, change.intoId
  ]
