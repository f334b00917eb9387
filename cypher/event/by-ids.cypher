// The events and sessions with these ids.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @row   event    Event!
MATCH (event:Event)
WHERE event.id IN $ids AND event.marking IN $markings
  AND NOT EXISTS { (event)-[:PART_OF]->(whole:Event) WHERE NOT coalesce(whole.marking IN $markings, false) }
RETURN
  [
    event.id, event.marking, event.title, event.description, event.kind, event.status,
    event.format, toString(event.startDate), toString(event.startLatest), toString(event.endDate),
    toString(event.knownBy), toString(event.orderDate), event.level, event.sequence,
    head([(event)-[:PART_OF]->(parent:Event) | parent.id]),
    head([(event)-[:PART_OF*0..1]->(:Event)-[:UNDER]->(frame) | frame.id]),
    [(event)-[:HELD_AT]->(venue:Place) | venue.id]
  ]
