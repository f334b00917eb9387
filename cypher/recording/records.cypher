// Creates records of one kind, or rewrites all properties of those that are there.
// @mode  write
// @param rows [{ id ID!, properties Properties! }!]!
// @slot  labels
UNWIND $rows AS row
MERGE (record:Record {id: row.id})
SET record:<labels>, record = row.properties
