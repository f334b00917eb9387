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
  MATCH (event)<-[:PART_OF*0..1]-(part)<-[:AT]-(attendance)<-[:ATTENDED]-(body)
  WHERE part.marking IN $markings AND attendance.marking IN $markings AND body.marking IN $markings
  WITH DISTINCT body
  RETURN
    collect(CASE WHEN body.identified THEN body.id END) AS bodies,
    collect(CASE WHEN NOT body.identified THEN body.id END) AS unidentified
}
WITH event, bodies, unidentified
WHERE size(bodies) > 1 OR size(unidentified) > 0
RETURN event.id, toString(event.startDate), toString(event.startLatest), bodies, unidentified
