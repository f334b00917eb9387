// A page of the events of a level.
// @mode  read
// @param first    Int!
// @param markings [String!]!
// @slot  start level where after measure sort order
// @row   position [String!]!
// @row   event    Event!
<start>
MATCH (event)
WHERE
  <where>
  AND event.marking IN $markings
  AND <level>
  AND <after>
<measure>
WITH event, <sort> AS sort
ORDER BY <order>
LIMIT $first
RETURN
  [toString(sort), event.id],
  [
    event.id, event.marking, event.title, event.description, event.kind, event.status,
    event.format, toString(event.startDate), toString(event.startLatest), toString(event.endDate),
    toString(event.knownBy), toString(event.orderDate), event.level, event.sequence,
    head([(event)-[:PART_OF]->(parent:Event) | parent.id]),
    head([(event)-[:PART_OF*0..1]->(:Event)-[:UNDER]->(frame) | frame.id]),
    [(event)-[:HELD_AT]->(venue:Place) | venue.id]
  ]
ORDER BY <order>
