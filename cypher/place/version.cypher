// The version of the reference data, raised by every write to it.
// @mode read
// @row  version Int!
MATCH (reference:ReferenceData {id: 'reference'})
RETURN reference.version
