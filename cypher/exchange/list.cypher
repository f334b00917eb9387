// A page of the exchanges, each with its attendance, body, practice, the event attended and the whole event.
// @mode  read
// @param first      Int!
// @param markings   [String!]!
// @slot  start where after measure sort order
// @row   position   [String!]!
// @row   attendance Attendance!
// @row   agency     Agency!
// @row   practice   Practice!
// @row   event      Event!
// @row   whole      Event(whole)!
<start>
MATCH (agency)-[:ATTENDED]->(attendance)-[:SHARED]->(practice),
  (attendance)-[:AT]->(event)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
WHERE
  <where>
  AND whole.marking IN $markings
  AND attendance.audience IN $markings
  AND practice.marking IN $markings
  AND <after>
<measure>
WITH attendance, agency, practice, event, whole, <sort> AS sort
ORDER BY <order>
LIMIT $first
RETURN
  [toString(sort), attendance.id, practice.id],
  [
    attendance.id, attendance.marking, attendance.roles, attendance.mode, attendance.agencyId,
    attendance.eventId, attendance.placeId
  ],
  [
    agency.id, agency.marking, agency.name, agency.aliases, agency.kind, agency.sector,
    agency.identified, agency.basedInId
  ],
  [practice.id, practice.marking, practice.title, practice.themes, practice.description],
  [
    event.id, event.marking, event.title, event.description, event.kind, event.status,
    event.format, toString(event.startDate), toString(event.startLatest), toString(event.endDate),
    toString(event.knownBy), toString(event.orderDate), event.level, event.sequence,
    event.partOfId, event.underId, event.heldAtIds
  ],
  [
    whole.id, whole.marking, whole.title, whole.description, whole.kind, whole.status,
    whole.format, toString(whole.startDate), toString(whole.startLatest), toString(whole.endDate),
    toString(whole.knownBy), toString(whole.orderDate), whole.level, whole.sequence,
    whole.partOfId, whole.underId, whole.heldAtIds
  ]
ORDER BY <order>
