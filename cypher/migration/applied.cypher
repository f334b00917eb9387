// The migrations that the graph has seen, in their order.
// @mode read
// @row  version  Int!
// @row  name     String!
// @row  checksum String!
MATCH (migration:Migration)
RETURN migration.version, migration.name, migration.checksum
ORDER BY migration.version
