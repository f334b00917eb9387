// Revokes an API key; one that was revoked before keeps its moment.
// @mode  write
// @param id     ID!
// @param at     DateTime!
// @row   apiKey ApiKey!
MATCH (apiKey:ApiKey {id: $id})
SET apiKey.revokedAt = coalesce(apiKey.revokedAt, $at)
RETURN
  [
    apiKey.id, apiKey.name, apiKey.roles, apiKey.scopes, apiKey.organisations, apiKey.groups, apiKey.clearance,
    apiKey.createdAt, apiKey.createdBy, apiKey.expiresAt, apiKey.lastUsedAt, apiKey.revokedAt
  ]
