// The ids of the records after one, in order, that do not keep what they are to keep of their neighbours: what other means
// than our own have written.
// @mode  write
// @param after ID!
// @param most  Int!
// @row   id    ID!
MATCH (record:Record)
WHERE record.id > $after AND record.audience IS NULL
RETURN record.id
ORDER BY record.id
LIMIT $most
