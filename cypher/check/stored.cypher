// What is stored of the records with these ids, within the transaction that derives it anew.
// @mode  write
// @param ids        [ID!]!
// @row   id         ID!
// @row   label      String!
// @row   properties Properties!
MATCH (record:Record)
WHERE record.id IN $ids
RETURN record.id, head([label IN labels(record) WHERE NOT label IN ['Record', 'Place', 'Seeded']]), properties(record)
