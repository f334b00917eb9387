// Says that reference data has changed, so that every process reads it anew.
// @mode write
MATCH (reference:ReferenceData {id: 'reference'})
SET reference.version = reference.version + 1
