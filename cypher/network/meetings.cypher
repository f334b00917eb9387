// The whole events that meet a filter and that at least two identified bodies or any other attended, with these by their ids and
// what a reader has to be cleared for.
// @mode  read
// @param markings     [String!]!
// @slot  start where
// @row   eventId      ID!
// @row   start        Date
// @row   latest       Date
// @row   bodies       [ID!]!
// @row   unidentified [ID!]!
// @row   audiences    [String!]!
<start>
MATCH (event)
WHERE
  <where>
  AND event.marking IN $markings
  AND event.level = 'EVENT'
CALL (event) {
  MATCH (theirs:Attendance {wholeId: event.id})
  WHERE theirs.agencyId IS NOT NULL AND theirs.bodyIdentified IS NOT NULL AND theirs.audience IN $markings
  RETURN
    collect(DISTINCT CASE WHEN theirs.bodyIdentified THEN theirs.agencyId END) AS bodies,
    collect(DISTINCT CASE WHEN NOT theirs.bodyIdentified THEN theirs.agencyId END) AS unidentified,
    collect(DISTINCT theirs.audience) AS audiences
}
WITH event, bodies, unidentified, audiences
WHERE size(bodies) > 1 OR size(unidentified) > 0
RETURN event.id, toString(event.startDate), toString(event.startLatest), bodies, unidentified, audiences
