// Removes relations of one type.
// @mode  write
// @param rows [{ fromId ID!, toId ID! }!]!
// @slot  type
UNWIND $rows AS row
MATCH (from:Record {id: row.fromId})-[relation:<type>]->(to:Record {id: row.toId})
DELETE relation
