// Notes when an API key was used, unless that was noted after this moment already.
// @mode  write
// @param id    ID!
// @param at    DateTime!
// @param since DateTime!
MATCH (apiKey:ApiKey {id: $id})
WHERE apiKey.lastUsedAt IS NULL OR apiKey.lastUsedAt < $since
SET apiKey.lastUsedAt = $at
