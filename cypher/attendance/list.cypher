// A page of the attendances, each with its body and event.
// @mode  read
// @param first      Int!
// @param markings   [String!]!
// @slot  where after order
// @row   attendance Attendance!
// @row   agency     Agency!
// @row   event      Event!
MATCH (attendance:Attendance)
WHERE
  attendance.id IS NOT NULL
  AND attendance.marking IN $markings
  AND <after>
  // Inside, so that the page is read from the index on ids and nothing behind it is looked at.
  AND EXISTS {
    MATCH (agency:Agency)-[:ATTENDED]->(attendance)-[:AT]->(event:Event)
    WHERE
      agency.marking IN $markings
      AND event.marking IN $markings
      AND NOT EXISTS { (event)-[:PART_OF]->(whole:Event) WHERE NOT coalesce(whole.marking IN $markings, false) }
      AND <where>
  }
WITH attendance
ORDER BY <order>
LIMIT $first
MATCH (agency:Agency)-[:ATTENDED]->(attendance)-[:AT]->(event:Event)
RETURN
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
