// Takes the lock of the imports until the transaction ends: a second import waits here for the first.
// @mode write
MERGE (reference:ReferenceData {id: 'reference'})
ON CREATE SET reference.version = 0
ON MATCH SET reference.version = reference.version
