// Removes relations between records.
// @mode  write
// @param rows [{ fromId ID!, type String!, toId ID! }!]!
UNWIND $rows AS row
MATCH (from:Record {id: row.fromId})
CALL (row, from) {
  MATCH (from)-[relation]->(to:Record)
  WHERE type(relation) = row.type AND to.id = row.toId
  DELETE relation
}
