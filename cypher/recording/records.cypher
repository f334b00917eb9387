// Creates records with their labels, or rewrites all properties of those that are there; either way they are the seeds'
// from then on. Who changes one by other means takes its label Seeded away, and a seed that is dropped leaves it alone.
// @mode  write
// @param rows [{ id ID!, labels [String!]!, properties Properties! }!]!
UNWIND $rows AS row
MERGE (record:Record {id: row.id})
SET record:Seeded:$(row.labels), record = row.properties
