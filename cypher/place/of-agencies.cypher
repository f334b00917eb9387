// The ids of the places where each body operates.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @row   agencyId ID!
// @row   placeIds [ID!]!
UNWIND $ids AS agencyId
MATCH (agency:Agency {id: agencyId})
WHERE agency.marking IN $markings
RETURN agencyId, COLLECT { MATCH (agency)-[:OPERATES_AT]->(place:Place) RETURN place.id ORDER BY place.id }
