// Creates relations between records.
// @mode  write
// @param rows [{ fromId ID!, type String!, toId ID! }!]!
UNWIND $rows AS row
MATCH (from:Record {id: row.fromId})
CALL (row, from) {
  MATCH (to:Record {id: row.toId})
  CREATE (from)-[:$(row.type)]->(to)
}
