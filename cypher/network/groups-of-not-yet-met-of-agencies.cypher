// How many bodies that each identified body has never attended a whole event with share each set of values of some keys.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @slot  where keys
// @row   bodyId   ID!
// @row   counts   [[keys [Any]!, count Int!]!]!
UNWIND $ids AS bodyId
MATCH (body:Agency {id: bodyId})
WHERE body.marking IN $markings AND body.identified
CALL (body) {
  MATCH (body)-[:ATTENDED]->(attendance)-[:AT]->(attended)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
  WHERE attendance.marking IN $markings AND attended.marking IN $markings AND whole.marking IN $markings
  WITH DISTINCT body, whole
  MATCH (whole)<-[:PART_OF*0..1]-(part)<-[:AT]-(theirs)<-[:ATTENDED]-(partner)
  WHERE part.marking IN $markings AND theirs.marking IN $markings AND partner <> body
  RETURN collect(DISTINCT partner) AS partners
}
CALL (body, partners) {
  MATCH (agency:Agency)
  WHERE
    <where>
    AND agency.marking IN $markings
    AND agency <> body
    AND NOT agency IN partners
  WITH <keys> AS keys, count(*) AS count
  RETURN collect([keys, count]) AS counts
}
RETURN bodyId, counts
