// The number that the changes have come to, how many there are up to it, and how many there are in all: three times the same.
// @mode  read
// @row   sequence Int!
// @row   numbered Int!
// @row   changes  Int!
OPTIONAL MATCH (log:ChangeLog {id: 'changes'})
WITH coalesce(log.sequence, 0) AS reached
RETURN
  reached,
  COUNT { MATCH (change:Change) WHERE change.sequence > 0 AND change.sequence <= reached },
  COUNT { (:Change) }
