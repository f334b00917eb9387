// The API key with this id and the digest of its secret.
// @mode  read
// @param id     ID!
// @row   apiKey ApiKey!
// @row   digest String!
MATCH (apiKey:ApiKey {id: $id})
RETURN
  [
    apiKey.id, apiKey.name, apiKey.roles, apiKey.scopes, apiKey.organisations, apiKey.groups, apiKey.clearance,
    apiKey.createdAt, apiKey.createdBy, apiKey.expiresAt, apiKey.lastUsedAt, apiKey.revokedAt
  ],
  apiKey.digest
