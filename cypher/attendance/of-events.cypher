// A page of each event's own attendances, each with its body.
// @mode  read
// @param ids         [ID!]!
// @param first       Int!
// @param markings    [String!]!
// @slot  where after measure sort order
// @row   eventId     ID!
// @row   attendances [[position [String!]!, row [attendance Attendance!, agency Agency!]!]!]!
UNWIND $ids AS eventId
MATCH (event:Event {id: eventId})
WHERE event.audience IN $markings
RETURN
  eventId,
  COLLECT {
    MATCH (event)<-[:AT]-(attendance)<-[:ATTENDED]-(agency)
    WHERE
      <where>
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
          ]
        ]
      ] AS columns
    ORDER BY <order>
  }
