// The record that each one which was merged into another went into, over all merges since.
// @mode  write
// @param ids    [ID!]!
// @row   id     ID!
// @row   intoId ID!
UNWIND $ids AS id
MATCH (:Trace {id: id})-[:WENT_INTO*1..]->(last:Trace)
CALL (last) {
  MATCH (record:Record {id: last.id})
  RETURN record.id AS intoId
}
RETURN id, intoId
