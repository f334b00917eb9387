// The sessions of each event, in order.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @row   wholeId  ID!
// @row   sessions [Event!]!
UNWIND $ids AS wholeId
MATCH (whole:Event {id: wholeId})
WHERE whole.marking IN $markings
RETURN
  wholeId,
  COLLECT {
    MATCH (whole)<-[:PART_OF]-(event:Event)
    WHERE
      event.audience IN $markings
    WITH event
    ORDER BY event.sequence, event.id
    RETURN
      [
        event.id, event.marking, event.title, event.description, event.kind, event.status,
        event.format, toString(event.startDate), toString(event.startLatest), toString(event.endDate),
        toString(event.knownBy), toString(event.orderDate), event.level, event.sequence,
        event.partOfId, event.underId, event.heldAtIds
      ] AS columns
    ORDER BY event.sequence, event.id
  }
