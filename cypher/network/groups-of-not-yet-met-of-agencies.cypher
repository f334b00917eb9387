// How many bodies that each identified body has never attended a whole event with share each set of values of some keys.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @slot  where keys
// @row   bodyId   ID!
// @row   counts   [[keys [Any]!, count Int!]!]!
UNWIND $ids AS bodyId
MATCH (body:Agency {id: bodyId})
WHERE body.marking IN $markings AND body.identified
CALL (bodyId) {
  MATCH (attendance:Attendance {agencyId: bodyId})
  WHERE
    attendance.wholeId IS NOT NULL
    AND attendance.eventId IS NOT NULL
    AND attendance.audience IN $markings
  WITH DISTINCT bodyId, attendance.wholeId AS wholeId
  MATCH (theirs:Attendance {wholeId: wholeId})
  WHERE theirs.agencyId IS NOT NULL AND theirs.bodyIdentified IS NOT NULL AND theirs.audience IN $markings
    AND theirs.agencyId <> bodyId
  RETURN collect(DISTINCT theirs.agencyId) AS partners
}
CALL (bodyId, partners) {
  MATCH (agency:Agency)
  WHERE
    <where>
    AND agency.marking IN $markings
    AND agency.id <> bodyId
    AND NOT agency.id IN partners
  WITH <keys> AS keys, count(*) AS count
  RETURN collect([keys, count]) AS counts
}
RETURN bodyId, counts
