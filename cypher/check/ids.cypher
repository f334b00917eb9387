// The ids of the records after one, in order.
// @mode  read
// @param after ID!
// @param most  Int!
// @row   id    ID!
MATCH (record:Record)
WHERE record.id > $after
RETURN record.id
ORDER BY record.id
LIMIT $most
