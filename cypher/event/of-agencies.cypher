// A page of the whole events that each body attended, itself or one of their sessions.
// @mode  read
// @param ids      [ID!]!
// @param first    Int!
// @param markings [String!]!
// @slot  where after measure sort order
// @row   agencyId ID!
// @row   events   [[position [String!]!, row Event!]!]!
UNWIND $ids AS agencyId
MATCH (agency:Agency {id: agencyId})
WHERE agency.marking IN $markings
RETURN
  agencyId,
  COLLECT {
    MATCH (attendance:Attendance {agencyId: agencyId})
    WHERE
      attendance.wholeId IS NOT NULL
      AND attendance.eventId IS NOT NULL
      AND attendance.audience IN $markings
    WITH DISTINCT attendance.wholeId AS wholeId
    MATCH (event:Event {id: wholeId})
    WHERE
      <where>
      AND <after>
    <measure>
    WITH event, <sort> AS sort
    ORDER BY <order>
    LIMIT $first
    RETURN
      [
        [toString(sort), event.id],
        [
          event.id, event.marking, event.title, event.description, event.kind, event.status,
          event.format, toString(event.startDate), toString(event.startLatest), toString(event.endDate),
          toString(event.knownBy), toString(event.orderDate), event.level, event.sequence,
          event.partOfId, event.underId, event.heldAtIds
        ]
      ] AS columns
    ORDER BY <order>
  }
