// The states, as JSON, of each record and of those that ever named it, as of a moment.
// @mode  read
// @param ids      [ID!]!
// @param asOf     DateTime!
// @param markings [String!]!
// @row   id       ID!
// @row   states   [String!]!
UNWIND $ids AS id
RETURN
  id,
  COLLECT {
    CALL (id) {
      RETURN id AS recordId
      UNION
      MATCH (:Trace {id: id})<-[:NAMES]-(naming:Change)
      RETURN naming.recordId AS recordId
    }
    CALL (recordId) {
      MATCH (change:Change)
      USING INDEX change:Change(recordId, sequence)
      WHERE change.recordId = recordId AND change.sequence > 0 AND change.at <= datetime($asOf)
      RETURN change
      ORDER BY change.sequence DESC
      LIMIT 1
    }
    WITH change
    WHERE change.after IS NOT NULL
      AND all(marking IN change.markingsAfter WHERE marking IN $markings)
      AND NOT EXISTS {
        MATCH (rested:Record)
        WHERE rested.id IN change.restsOn AND NOT coalesce(rested.audience IN $markings, false)
      }
    RETURN change.after
    ORDER BY change.recordId
  }
