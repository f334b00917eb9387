// How many whole events that each body attended share each set of values of some keys; all of them in one where there is no key.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @slot  where keys
// @row   agencyId ID!
// @row   counts   [[keys [Any]!, count Int!]!]!
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
    WHERE <where>
    WITH <keys> AS keys, count(*) AS count
    RETURN [keys, count] AS columns
  }
