// How many changes there are in all, which is the number of the last one.
// @mode  read
// @row   sequence Int!
OPTIONAL MATCH (log:ChangeLog {id: 'changes'})
RETURN coalesce(log.sequence, 0)
