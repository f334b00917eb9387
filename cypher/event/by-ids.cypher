// The events and sessions with these ids.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @row   event    Event!
MATCH (event:Event)
WHERE event.id IN $ids AND event.audience IN $markings
RETURN
  [
    event.id, event.marking, event.title, event.description, event.kind, event.status,
    event.format, toString(event.startDate), toString(event.startLatest), toString(event.endDate),
    toString(event.knownBy), toString(event.orderDate), event.level, event.sequence,
    event.partOfId, event.underId, event.heldAtIds
  ]
