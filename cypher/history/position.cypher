// The number of a change.
// @mode  read
// @param id       ID!
// @row   sequence Int!
MATCH (change:Change {id: $id})
RETURN change.sequence
