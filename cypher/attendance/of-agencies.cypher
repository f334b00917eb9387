// A page of each body's attendances, each with its event.
// @mode  read
// @param ids         [ID!]!
// @param first       Int!
// @param markings    [String!]!
// @slot  where after measure sort order
// @row   agencyId    ID!
// @row   attendances [[position [String!]!, row [attendance Attendance!, event Event!]!]!]!
UNWIND $ids AS agencyId
MATCH (agency:Agency {id: agencyId})
WHERE agency.marking IN $markings
RETURN
  agencyId,
  COLLECT {
    MATCH (agency)-[:ATTENDED]->(attendance)-[:AT]->(event)
    WHERE
      <where>
      AND attendance.audience IN $markings
      AND <after>
    <measure>
    WITH agency, attendance, event, <sort> AS sort
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
            event.id, event.marking, event.title, event.description, event.kind, event.status,
            event.format, toString(event.startDate), toString(event.startLatest), toString(event.endDate),
            toString(event.knownBy), toString(event.orderDate), event.level, event.sequence,
            event.partOfId, event.underId, event.heldAtIds
          ]
        ]
      ] AS columns
    ORDER BY <order>
  }
