// Marks two bodies as not the same, and says so with their ids; no row where one of them is not there.
// @mode  write
// @param oneId    ID!
// @param otherId  ID!
// @param who      String!
// @param why      String
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
MERGE (from:Trace {id: pair[0]})
MERGE (to:Trace {id: pair[1]})
MERGE (from)-[mark:DISTINCT_FROM]-(to)
  ON CREATE SET mark.who = $who, mark.why = $why, mark.at = datetime.truncate('millisecond', datetime.realtime())
RETURN one.id, other.id
