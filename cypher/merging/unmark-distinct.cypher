// Takes back that two bodies, or those that went into them, are not the same; no row where one of them is not there.
// @mode  write
// @param oneId    ID!
// @param otherId  ID!
// @param markings [String!]!
// @row   oneId    ID!
// @row   otherId  ID!
UNWIND [[$oneId, $otherId]] AS pair
MATCH (one:Agency {id: pair[0]})
WHERE one.marking IN $markings
CALL (pair) {
  MATCH (other:Agency {id: pair[1]})
  WHERE other.marking IN $markings
  RETURN other
}
CALL (pair) {
  MATCH (:Trace {id: pair[0]})<-[:WENT_INTO*0..]-(:Trace)-[mark:DISTINCT_FROM]-(:Trace)-[:WENT_INTO*0..]->(end:Trace)
  WITH pair, mark, end
  WHERE end.id = pair[1]
  DELETE mark
}
RETURN one.id, other.id
