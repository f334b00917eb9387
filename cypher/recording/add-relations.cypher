// Creates relations of one type.
// @mode  write
// @param rows [{ fromId ID!, toId ID! }!]!
// @slot  type
UNWIND $rows AS row
MATCH (from:Record {id: row.fromId})
MATCH (to:Record {id: row.toId})
CREATE (from)-[:<type>]->(to)
