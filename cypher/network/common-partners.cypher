// The first identified bodies, by name, that two bodies have each attended a whole event with.
// @mode  read
// @param ids      [ID!]!
// @param first    Int!
// @param markings [String!]!
// @row   pair     ID!
// @row   partners [Agency!]!
UNWIND $ids AS pair
MATCH (body:Agency)
WHERE body.id IN split(pair, ' ') AND body.marking IN $markings
WITH pair, collect(body) AS bodies
WHERE size(bodies) = 2
WITH pair, bodies[0] AS one, bodies[1] AS other
CALL (one) {
  MATCH (one)-[:ATTENDED]->(attendance)-[:AT]->(attended)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
  WHERE attendance.marking IN $markings AND attended.marking IN $markings AND whole.marking IN $markings
  WITH DISTINCT whole
  MATCH (whole)<-[:PART_OF*0..1]-(part)<-[:AT]-(theirs)<-[:ATTENDED]-(partner)
  WHERE part.marking IN $markings AND theirs.marking IN $markings
  RETURN collect(DISTINCT partner) AS partners
}
RETURN
  pair,
  COLLECT {
    MATCH (other)-[:ATTENDED]->(attendance)-[:AT]->(attended)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
    WHERE attendance.marking IN $markings AND attended.marking IN $markings AND whole.marking IN $markings
    WITH DISTINCT whole
    MATCH (whole)<-[:PART_OF*0..1]-(part)<-[:AT]-(theirs)<-[:ATTENDED]-(agency)
    WHERE part.marking IN $markings AND theirs.marking IN $markings
    WITH DISTINCT agency
    WHERE
      agency IN partners
      AND agency <> one
      AND agency <> other
      AND agency.marking IN $markings
      AND agency.identified
    WITH agency
    ORDER BY agency.sortName, agency.id
    LIMIT $first
    RETURN
      [
        agency.id, agency.marking, agency.name, agency.aliases, agency.kind, agency.sector,
        agency.identified, head([(agency)-[:BASED_IN]->(seat:Country) | seat.id])
      ] AS columns
    ORDER BY agency.sortName, agency.id
  }
