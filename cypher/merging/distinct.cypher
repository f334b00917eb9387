// Pairs of bodies that are marked as not the same; for a body that has been merged into another, that one.
// @mode  read
// @param markings [String!]!
// @row   oneId    ID!
// @row   otherId  ID!
// @row   who      String!
// @row   why      String
// @row   at       DateTime!
MATCH (oneTrace:Trace)<-[:WENT_INTO*0..]-(:Trace)-[mark:DISTINCT_FROM]->(:Trace)-[:WENT_INTO*0..]->(otherTrace:Trace)
CALL (oneTrace) {
  MATCH (one:Agency {id: oneTrace.id})
  WHERE one.marking IN $markings
  RETURN one.id AS oneId
}
CALL (otherTrace) {
  MATCH (other:Agency {id: otherTrace.id})
  WHERE other.marking IN $markings
  RETURN other.id AS otherId
}
RETURN oneId, otherId, mark.who, mark.why, toString(mark.at)
