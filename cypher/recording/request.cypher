// What came of a request, once nobody is writing. A commit is seen piece by piece, a record before the request that wrote
// it, but whoever commits holds the lock of the log until all of it is there.
// @mode  write
// @param requestId ID!
// @row   digest    String!
// @row   result    String!
MERGE (log:ChangeLog {id: 'changes'})
  ON CREATE SET log.sequence = 0
SET log.isLocked = true
WITH log
MATCH (request:Request {id: $requestId})
RETURN request.digest, request.result
