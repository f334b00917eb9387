// The whole events beside some that at least two of some bodies attended, with these by their ids: those without a stated
// date, and those that may have begun by the last possible day given.
// @mode  read
// @param agencies [ID!]!
// @param events   [ID!]!
// @param latest   Date
// @param markings [String!]!
// @row   start    Date
// @row   latest   Date
// @row   bodies   [ID!]!
UNWIND $agencies AS agencyId
MATCH (attendance:Attendance {agencyId: agencyId})
WHERE
  attendance.wholeId IS NOT NULL
  AND attendance.eventId IS NOT NULL
  AND attendance.audience IN $markings
WITH DISTINCT attendance.wholeId AS wholeId, agencyId
WHERE NOT wholeId IN $events
WITH wholeId, collect(agencyId) AS bodies
WHERE size(bodies) > 1
MATCH (event:Event {id: wholeId})
WHERE event.startDate IS NULL OR event.startDate <= date($latest)
RETURN toString(event.startDate), toString(event.startLatest), bodies
