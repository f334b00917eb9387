// Removes relations between records.
// @mode  write
// @param rows [{ fromId ID!, type String!, toId ID! }!]!
UNWIND $rows AS row
MATCH (from:Record {id: row.fromId})-[relation]->(to:Record {id: row.toId})
WHERE type(relation) = row.type
DELETE relation
