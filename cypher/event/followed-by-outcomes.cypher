// The events that each outcome came of, latest first.
// @mode  read
// @param ids       [ID!]!
// @param markings  [String!]!
// @row   outcomeId ID!
// @row   events    [Event!]!
UNWIND $ids AS outcomeId
MATCH (outcome:Outcome {id: outcomeId})
WHERE outcome.marking IN $markings
RETURN
  outcomeId,
  COLLECT {
    MATCH (outcome)-[:FOLLOWED]->(event:Event)
    WHERE
      event.audience IN $markings
    WITH event
    ORDER BY event.orderDate DESC, event.id
    RETURN
      [
        event.id, event.marking, event.title, event.description, event.kind, event.status,
        event.format, toString(event.startDate), toString(event.startLatest), toString(event.endDate),
        toString(event.knownBy), toString(event.orderDate), event.level, event.sequence,
        event.partOfId, event.underId, event.heldAtIds
      ] AS columns
    ORDER BY event.orderDate DESC, event.id
  }
