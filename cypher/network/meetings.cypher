// The whole events that meet a filter and that at least two identified bodies or any other attended, with these by their ids.
// @mode  read
// @param markings     [String!]!
// @slot  start where
// @row   eventId      ID!
// @row   start        Date
// @row   latest       Date
// @row   bodies       [ID!]!
// @row   unidentified [ID!]!
<start>
MATCH (event)
WHERE
  <where>
  AND event.marking IN $markings
  AND event.level = 'EVENT'
CALL (event) {
  MATCH (theirs:Attendance {wholeId: event.id})
  WHERE theirs.agencyId IS NOT NULL AND theirs.bodyIdentified IS NOT NULL AND theirs.audience IN $markings
  WITH DISTINCT theirs.agencyId AS body, theirs.bodyIdentified AS identified
  RETURN
    collect(CASE WHEN identified THEN body END) AS bodies,
    collect(CASE WHEN NOT identified THEN body END) AS unidentified
}
WITH event, bodies, unidentified
WHERE size(bodies) > 1 OR size(unidentified) > 0
RETURN event.id, toString(event.startDate), toString(event.startLatest), bodies, unidentified
