// Takes back that two bodies, or those that went into them, are not the same; no row where one of them is not there.
// @mode  write
// @param oneId    ID!
// @param otherId  ID!
// @param markings [String!]!
// @row   oneId    ID!
// @row   otherId  ID!
MATCH (one:Agency {id: $oneId})
WHERE one.marking IN $markings
CALL () {
  MATCH (other:Agency {id: $otherId})
  WHERE other.marking IN $markings
  RETURN other
}
CALL () {
  MATCH (:Trace {id: $oneId})<-[:WENT_INTO*0..]-(:Trace)-[mark:DISTINCT_FROM]-(:Trace)-[:WENT_INTO*0..]->(:Trace {id: $otherId})
  DELETE mark
}
RETURN one.id, other.id
