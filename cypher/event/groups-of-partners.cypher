// How many events, whole ones or sessions, that the two bodies of each pair attended share each set of values of some
// keys; all of them in one where there is no key. `where` is on the whole event.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @slot  where level meeting keys
// @row   pair     ID!
// @row   counts   [[keys [Any]!, count Int!]!]!
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
    WITH <keys> AS keys, count(*) AS count
    RETURN [keys, count] AS columns
  }
