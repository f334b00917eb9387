// How often each record has been written.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @row   recordId ID!
// @row   revision Int!
MATCH (record:Record)
WHERE record.id IN $ids AND record.audience IN $markings
RETURN record.id, coalesce(record.revision, 0)
