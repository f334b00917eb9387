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
MATCH (agency)-[:ATTENDED]->(attendance)-[:AT]->(event)
WHERE
  <where>
  AND attendance.audience IN $markings
  AND <after>
<measure>
WITH attendance, agency, event, <sort> AS sort
ORDER BY <order>
LIMIT $first
RETURN
  [toString(sort), attendance.id],
  [
    attendance.id, attendance.marking, attendance.roles, attendance.mode, attendance.agencyId,
    attendance.eventId, attendance.placeId
  ],
  [
    agency.id, agency.marking, agency.name, agency.aliases, agency.kind, agency.sector,
    agency.identified, agency.basedInId
  ],
  [
    event.id, event.marking, event.title, event.description, event.kind, event.status,
    event.format, toString(event.startDate), toString(event.startLatest), toString(event.endDate),
    toString(event.knownBy), toString(event.orderDate), event.level, event.sequence,
    event.partOfId, event.underId, event.heldAtIds
  ]
ORDER BY <order>
