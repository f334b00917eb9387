// The attendances with these ids, each with its body and event.
// @mode  read
// @param ids        [ID!]!
// @param markings   [String!]!
// @row   attendance Attendance!
// @row   agency     Agency!
// @row   event      Event!
MATCH (agency:Agency)-[:ATTENDED]->(attendance:Attendance)-[:AT]->(event:Event)
WHERE attendance.id IN $ids
  AND attendance.audience IN $markings
RETURN
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
