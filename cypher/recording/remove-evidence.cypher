// Removes all evidence of records.
// @mode  write
// @param ids [ID!]!
UNWIND $ids AS id
MATCH (record:Record {id: id})-[evidence:EVIDENCED_BY]->(:Source)
DELETE evidence
