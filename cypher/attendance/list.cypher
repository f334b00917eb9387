// A page of the attendances, each with its body and event.
// @mode  read
// @param first      Int!
// @param markings   [String!]!
// @slot  start where after measure sort order
// @row   position   [String!]!
// @row   attendance Attendance!
// @row   agency     Agency!
// @row   event      Event!
<start>
MATCH (agency)-[:ATTENDED]->(attendance)-[:AT]->(event)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
WHERE
  <where>
  AND attendance.marking IN $markings
  AND agency.marking IN $markings
  AND event.marking IN $markings
  AND whole.marking IN $markings
  AND <after>
<measure>
WITH attendance, agency, event, <sort> AS sort
ORDER BY <order>
LIMIT $first
RETURN
  [toString(sort), attendance.id],
  [
    attendance.id, attendance.marking, attendance.roles, attendance.mode, agency.id, event.id,
    head([(attendance)-[:FOR]->(represented:Place) | represented.id])
  ],
  [
    agency.id, agency.marking, agency.name, agency.aliases, agency.kind, agency.sector,
    agency.identified, head([(agency)-[:BASED_IN]->(seat:Country) | seat.id])
  ],
  [
    event.id, event.marking, event.title, event.description, event.kind, event.status,
    event.format, toString(event.startDate), toString(event.startLatest), toString(event.endDate),
    toString(event.knownBy), toString(event.orderDate), event.level, event.sequence,
    head([(event)-[:PART_OF]->(parent:Event) | parent.id]),
    head([(event)-[:PART_OF*0..1]->(:Event)-[:UNDER]->(frame) | frame.id]),
    [(event)-[:HELD_AT]->(venue:Place) | venue.id]
  ]
ORDER BY <order>
