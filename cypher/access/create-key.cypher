// Keeps a new API key, by the digest of its secret.
// @mode  write
// @param id         ID!
// @param digest     String!
// @param properties Properties!
// @row   apiKey     ApiKey!
CREATE (apiKey:ApiKey {id: $id, digest: $digest})
SET apiKey += $properties
RETURN
  [
    apiKey.id, apiKey.name, apiKey.roles, apiKey.scopes, apiKey.organisations, apiKey.groups, apiKey.clearance,
    apiKey.createdAt, apiKey.createdBy, apiKey.expiresAt, apiKey.lastUsedAt, apiKey.revokedAt
  ]
