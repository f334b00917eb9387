// A page of the identified bodies that each identified body has never attended a whole event with, those with most
// partners in common first. Common partners are looked for from the fewer: from the partners, or from the bodies not met.
// @mode  read
// @param ids      [ID!]!
// @param first    Int!
// @param markings [String!]!
// @slot  where after sort order
// @row   bodyId   ID!
// @row   bodies   [[position [String!]!, row [partnersInCommon Int!, bodyId ID!, other Agency(other)!]!]!]!
UNWIND $ids AS bodyId
MATCH (body:Agency {id: bodyId})
WHERE body.marking IN $markings AND body.identified
CALL (body) {
  MATCH (body)-[:ATTENDED]->(attendance)-[:AT]->(attended)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
  WHERE attendance.marking IN $markings AND attended.marking IN $markings AND whole.marking IN $markings
  WITH DISTINCT body, whole
  MATCH (whole)<-[:PART_OF*0..1]-(part)<-[:AT]-(theirs)<-[:ATTENDED]-(partner)
  WHERE part.marking IN $markings AND theirs.marking IN $markings AND partner <> body
  WITH DISTINCT partner
  WHERE partner.marking IN $markings AND partner.identified
  RETURN collect(partner) AS partners
}
CALL (body, partners) {
  MATCH (agency:Agency)
  WHERE
    <where>
    AND agency.marking IN $markings
    AND agency.identified
    AND agency <> body
    AND NOT agency IN partners
  RETURN collect(agency) AS unmet
}
CALL (body, partners, unmet) {
  CALL (partners, unmet) {
    WITH partners, unmet
    WHERE size(partners) <= size(unmet)
    UNWIND partners AS partner
    CALL (partner) {
      MATCH (partner)-[:ATTENDED]->(attendance)-[:AT]->(attended)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
      WHERE attendance.marking IN $markings AND attended.marking IN $markings AND whole.marking IN $markings
      WITH DISTINCT whole
      MATCH (whole)<-[:PART_OF*0..1]-(part)<-[:AT]-(theirs)<-[:ATTENDED]-(other)
      WHERE part.marking IN $markings AND theirs.marking IN $markings
      RETURN DISTINCT other
    }
    RETURN other, count(*) AS found, false AS isUnmet
    UNION ALL
    WITH partners, unmet
    WHERE size(partners) > size(unmet)
    UNWIND unmet AS other
    CALL (other, partners) {
      MATCH (other)-[:ATTENDED]->(attendance)-[:AT]->(attended)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
      WHERE attendance.marking IN $markings AND attended.marking IN $markings AND whole.marking IN $markings
      MATCH (whole)<-[:PART_OF*0..1]-(part)<-[:AT]-(theirs)<-[:ATTENDED]-(partner)
      WHERE part.marking IN $markings AND theirs.marking IN $markings AND partner IN partners
      RETURN count(DISTINCT partner) AS found
    }
    RETURN other, found, false AS isUnmet
    UNION ALL
    UNWIND unmet AS other
    RETURN other, 0 AS found, true AS isUnmet
  }
  WITH body, other, sum(found) AS partnersInCommon, count(CASE WHEN isUnmet THEN true END) AS times
  WHERE times > 0
  WITH body, other, partnersInCommon
  WHERE <after>
  WITH *, <sort> AS sort
  ORDER BY <order>
  LIMIT $first
  RETURN
    collect([
      [toString(sort), other.id],
      [
        partnersInCommon, body.id,
        [
          other.id, other.marking, other.name, other.aliases, other.kind, other.sector,
          other.identified, head([(other)-[:BASED_IN]->(seat:Country) | seat.id])
        ]
      ]
    ]) AS bodies
}
RETURN bodyId, bodies
