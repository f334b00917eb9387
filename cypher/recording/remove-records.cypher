// Removes records with all their relations and evidence.
// @mode  write
// @param ids [ID!]!
UNWIND $ids AS id
MATCH (record:Record {id: id})
DETACH DELETE record
