// Those of some ids that may not be told: of records that the viewer may not read, and of those that they might not have
// read when they were last there.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @row   id       ID!
UNWIND $ids AS id
OPTIONAL MATCH (record:Record {id: id})
WITH id, record
WHERE
  (record IS NOT NULL AND NOT coalesce(record.audience IN $markings, false))
  OR (
    record IS NULL
    AND any(marking IN head(COLLECT {
      MATCH (change:Change)
      USING INDEX change:Change(recordId, sequence)
      WHERE change.recordId = id AND change.sequence > 0
      RETURN change.markings
      ORDER BY change.sequence DESC
      LIMIT 1
    }) WHERE NOT marking IN $markings)
  )
RETURN id
