// Creates records with their labels, or rewrites all properties of those that are there.
// @mode  write
// @param rows [{ id ID!, labels [String!]!, properties Properties! }!]!
UNWIND $rows AS row
MERGE (record:Record {id: row.id})
SET record:$(row.labels), record = row.properties
