// Puts a migration at the end of the chain.
// @mode  write
// @param version  Int!
// @param name     String!
// @param checksum String!
CREATE (migration:Migration {version: $version, name: $name, checksum: $checksum, appliedOn: datetime()})
WITH migration
MATCH (previous:Migration {version: migration.version - 1})
CREATE (migration)-[:AFTER]->(previous)
