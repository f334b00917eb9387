// The record that each one which was merged into another went into, over all merges since.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @row   id       ID!
// @row   intoId   ID!
UNWIND $ids AS id
MATCH way = (:Trace {id: id})-[:WENT_INTO*1..]->(last:Trace)
CALL (last) {
  MATCH (record:Record {id: last.id})
  WHERE record.audience IN $markings
  RETURN record.id AS intoId
}
WITH id, way, intoId
WHERE
  all(step IN relationships(way) WHERE EXISTS {
    MATCH (change:Change)
    USING INDEX change:Change(mergeId, recordId)
    WHERE change.mergeId = step.mergeId AND change.recordId = startNode(step).id
      AND all(marking IN change.markings WHERE marking IN $markings)
  })
RETURN id, intoId
