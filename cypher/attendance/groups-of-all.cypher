// How many attendances share each set of values of some keys, where no filter says where to start: they are read from an index
// that holds the ids of body and event, and what is asked of these is joined to them by id.
// @mode  read
// @param markings [String!]!
// @slot  bound joined where keys
// @row   keys     [Any]!
// @row   count    Int!
MATCH (attendance:Attendance)
<bound>
WHERE
  attendance.agencyId IS NOT NULL
  AND attendance.wholeId IS NOT NULL
  AND attendance.eventId IS NOT NULL
  AND attendance.audience IN $markings
  AND <joined>
  AND <where>
RETURN <keys> AS keys, count(*) AS count
