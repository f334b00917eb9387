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
MATCH (agency:Agency {id: agencyId})-[:ATTENDED]->(attendance)-[:AT]->(attended)-[:PART_OF*0..1]->(event {level: 'EVENT'})
WHERE
  agency.marking IN $markings
  AND attendance.marking IN $markings
  AND attended.marking IN $markings
  AND event.marking IN $markings
  AND NOT event.id IN $events
  AND (event.startDate IS NULL OR event.startDate <= date($latest))
WITH DISTINCT event, agencyId
WITH event, collect(agencyId) AS bodies
WHERE size(bodies) > 1
RETURN toString(event.startDate), toString(event.startLatest), bodies
