// All API keys, the latest first.
// @mode read
// @row  apiKey ApiKey!
MATCH (apiKey:ApiKey)
RETURN
  [
    apiKey.id, apiKey.name, apiKey.roles, apiKey.scopes, apiKey.organisations, apiKey.groups, apiKey.clearance,
    apiKey.createdAt, apiKey.createdBy, apiKey.expiresAt, apiKey.lastUsedAt, apiKey.revokedAt
  ]
ORDER BY apiKey.createdAt DESC, apiKey.id
