// A page of the whole events.
// @mode  read
// @param first    Int!
// @param markings [String!]!
// @slot  where after order
// @row   event    Event!
MATCH (event:Event)
WHERE
  event.level = 'EVENT'
  AND event.orderDate IS NOT NULL
  AND event.id IS NOT NULL
  AND event.marking IN $markings
  AND <where>
  AND <after>
WITH event
ORDER BY <order>
LIMIT $first
RETURN
  [
    event.id, event.marking, event.title, event.description, event.kind, event.status,
    event.format, toString(event.startDate), toString(event.startLatest), toString(event.endDate),
    toString(event.knownBy), toString(event.orderDate), event.level, event.sequence,
    head([(event)-[:PART_OF]->(parent:Event) | parent.id]),
    head([(event)-[:PART_OF*0..1]->(:Event)-[:UNDER]->(frame) | frame.id]),
    [(event)-[:HELD_AT]->(venue:Place) | venue.id]
  ]
ORDER BY <order>
