// The first identified bodies, by name, that two bodies have each attended a whole event with: those that the one that
// attended less met, held against the events of the other.
// @mode  read
// @param ids      [ID!]!
// @param first    Int!
// @param markings [String!]!
// @row   pair     ID!
// @row   partners [Agency!]!
UNWIND $ids AS pair
MATCH (body:Agency)
WHERE body.id IN split(pair, ' ') AND body.marking IN $markings
WITH pair, body
ORDER BY COUNT { (body)-[:ATTENDED]->() }
WITH pair, collect(body) AS bodies
WHERE size(bodies) = 2
WITH pair, bodies[0] AS near, bodies[1] AS far
CALL (near) {
  MATCH (near)-[:ATTENDED]->(attendance)-[:AT]->(attended)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
  WHERE attendance.marking IN $markings AND attended.marking IN $markings AND whole.marking IN $markings
  WITH DISTINCT whole
  MATCH (whole)<-[:PART_OF*0..1]-(part)<-[:AT]-(theirs)<-[:ATTENDED]-(partner)
  WHERE part.marking IN $markings AND theirs.marking IN $markings
  WITH DISTINCT partner
  WHERE partner.marking IN $markings AND partner.identified
  RETURN collect(partner) AS met
}
CALL (far) {
  MATCH (far)-[:ATTENDED]->(attendance)-[:AT]->(attended)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
  WHERE attendance.marking IN $markings AND attended.marking IN $markings AND whole.marking IN $markings
  RETURN collect(DISTINCT whole) AS wholes
}
CALL (near, far, met, wholes) {
  UNWIND met AS agency
  WITH near, far, wholes, agency
  WHERE
    agency <> near
    AND agency <> far
    AND EXISTS {
      MATCH (agency)-[:ATTENDED]->(attendance)-[:AT]->(attended)-[:PART_OF*0..1]->(whole)
      WHERE attendance.marking IN $markings AND attended.marking IN $markings AND whole IN wholes
    }
  WITH agency
  ORDER BY agency.sortName, agency.id
  LIMIT $first
  RETURN
    collect([
      agency.id, agency.marking, agency.name, agency.aliases, agency.kind, agency.sector,
      agency.identified, head([(agency)-[:BASED_IN]->(seat:Country) | seat.id])
    ]) AS partners
}
RETURN pair, partners
