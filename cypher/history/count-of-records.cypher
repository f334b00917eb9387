// How many changes of each record there are with each set of markings.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @row   recordId ID!
// @row   counts   [[markings [String!]!, count Int!]!]!
UNWIND $ids AS recordId
RETURN
  recordId,
  COLLECT {
    MATCH (change:Change)
    USING INDEX change:Change(recordId, sequence)
    WHERE change.recordId = recordId AND change.sequence > 0
      AND all(marking IN change.markings WHERE marking IN $markings)
      AND NOT EXISTS {
        MATCH (rested:Record)
        WHERE rested.id IN change.restsOn AND NOT coalesce(rested.audience IN $markings, false)
      }
    WITH change.markings AS markings, count(*) AS count
    RETURN [markings, count] AS columns
  }
