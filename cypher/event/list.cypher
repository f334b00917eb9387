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
    event.partOfId, event.underId, event.heldAtIds
  ]
ORDER BY <order>
