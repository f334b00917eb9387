// A page of the changes of each record, the first one first, after the one that a cursor names.
// @mode  read
// @param ids      [ID!]!
// @param after    ID
// @param first    Int!
// @param markings [String!]!
// @row   recordId ID!
// @row   changes  [Change!]!
OPTIONAL MATCH (last:Change {id: $after})
WITH coalesce(last.sequence, 0) AS seen
UNWIND $ids AS recordId
RETURN
  recordId,
  COLLECT {
    MATCH (change:Change)
    USING INDEX change:Change(recordId, sequence)
    WHERE change.recordId = recordId AND change.sequence > seen
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
      ] AS columns
    ORDER BY change.sequence
  }
