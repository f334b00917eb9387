// A page of the events, whole ones or sessions, that the two bodies of each pair attended; `where` is on the whole event.
// They are read from the one that attended less.
// @mode  read
// @param ids      [ID!]!
// @param first    Int!
// @param markings [String!]!
// @slot  where level meeting after measure sort order
// @row   pair     ID!
// @row   events   [[position [String!]!, row Event!]!]!
UNWIND $ids AS pair
MATCH (body:Agency)
WHERE body.id IN split(pair, ' ') AND body.marking IN $markings
WITH pair, body
ORDER BY COUNT { (body)-[:ATTENDED]->() }
WITH pair, collect(body.id) AS bodies
WHERE size(bodies) = 2
WITH pair, bodies[0] AS near, bodies[1] AS far
RETURN
  pair,
  COLLECT {
    MATCH (attendance:Attendance {agencyId: near})
    WHERE
      attendance.wholeId IS NOT NULL
      AND attendance.eventId IS NOT NULL
      AND attendance.audience IN $markings
      AND <level>
    WITH DISTINCT attendance.<meeting> AS meetingId, attendance.wholeId AS wholeId
    WHERE
      EXISTS {
        MATCH (theirs:Attendance {<meeting>: meetingId})
        WHERE
          theirs.agencyId = far
          AND theirs.bodyIdentified IS NOT NULL
          AND theirs.audience IN $markings
      }
    MATCH (event:Event {id: wholeId})
    WHERE <where>
    WITH DISTINCT meetingId
    MATCH (event:Event {id: meetingId})
    WHERE <after>
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
