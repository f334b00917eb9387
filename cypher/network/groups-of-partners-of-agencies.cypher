// How many bodies that each identified body attended events with share each set of values of some keys.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @slot  event where level meeting keys
// @row   agencyId ID!
// @row   counts   [[keys [Any]!, count Int!]!]!
UNWIND $ids AS agencyId
MATCH (asked:Agency {id: agencyId})
WHERE asked.audience IN $markings AND asked.identified
CALL (agencyId) {
  MATCH (attendance:Attendance {agencyId: agencyId})
  WHERE
    attendance.wholeId IS NOT NULL
    AND attendance.eventId IS NOT NULL
    AND attendance.audience IN $markings
    AND <level>
  WITH DISTINCT attendance.<meeting> AS meetingId, attendance.wholeId AS wholeId
  <event>
  WHERE <where>
  WITH meetingId
  MATCH (theirs:Attendance {<meeting>: meetingId})
  WHERE
    theirs.agencyId IS NOT NULL
    AND theirs.bodyIdentified IS NOT NULL
    AND theirs.audience IN $markings
    AND theirs.agencyId <> agencyId
  WITH DISTINCT theirs.agencyId AS partnerId
  MATCH (partner:Agency {id: partnerId})
  WITH <keys> AS keys, count(*) AS count
  RETURN collect([keys, count]) AS counts
}
RETURN agencyId, counts
