// The names of all constraints and indexes, and whether each serves.
// @mode  read
// @row   name  String!
// @row   state String!
SHOW INDEXES YIELD name, state
RETURN name, state
