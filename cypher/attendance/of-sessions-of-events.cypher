// A page of the attendances of each event's sessions, and of its own where they are asked for, each with its body and event.
// @mode  read
// @param ids         [ID!]!
// @param first       Int!
// @param markings    [String!]!
// @slot  level where after measure sort order
// @row   eventId     ID!
// @row   attendances [[position [String!]!, row [attendance Attendance!, agency Agency!, event Event!]!]!]!
UNWIND $ids AS eventId
MATCH (asked:Event {id: eventId})
WHERE asked.audience IN $markings
RETURN
  eventId,
  COLLECT {
    MATCH (asked)<-[:PART_OF*0..1]-(event)<-[:AT]-(attendance)<-[:ATTENDED]-(agency)
    WHERE
      <where>
      AND <level>
      AND attendance.audience IN $markings
      AND <after>
    <measure>
    WITH event, attendance, agency, <sort> AS sort
    ORDER BY <order>
    LIMIT $first
    RETURN
      [
        [toString(sort), attendance.id],
        [
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
        ]
      ] AS columns
    ORDER BY <order>
  }
