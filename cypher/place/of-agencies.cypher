// The ids of the places where each body operates.
// @mode  read
// @param ids      [ID!]!
// @row   agencyId ID!
// @row   placeIds [ID!]!
UNWIND $ids AS agencyId
MATCH (agency:Agency {id: agencyId})
RETURN agencyId, COLLECT { MATCH (agency)-[:OPERATES_AT]->(place:Place) RETURN place.id ORDER BY place.id }
