// Writes what was decided: all of it, or nothing and no row where the same request went through before, or where a record
// is no longer as it was when the write was decided. Whoever writes waits here for whoever wrote before, so that the
// numbers of the changes have no gap and their times rise with them.
// A guard's revision is -1 where there must be no such record, 0 where it has never been changed.
// What has been merged into another record leaves a trace of where it went, and its past is hidden with that record.
// What is written is one parameter, for the database plans lists of parameters anew by their lengths; every record is found by
// its id whatever their number, so that the statement need not be planned again as the graph grows.
// @mode  write
// @param write    { request { id ID!, digest String!, result String! }!, sequence Int, guards [[id ID!, revision Int!]!]!, removed [ID!]!, written [ID!]!, records [{ id ID!, labels [String!]!, properties Properties! }!]!, parted [[fromId ID!, type String!, toId ID!]!]!, joined [[fromId ID!, type String!, toId ID!]!]!, unproven [ID!]!, evidence [[recordId ID!, source ID!, standing Standing!, locator String, note String, about String]!]!, dated [ID!]!, traced [ID!]!, author { who String!, why String, run String }!, changes [[position Int!, id ID!, action ChangeAction!, recordId ID!, recordKind RecordKind!, revision Int!, before String, after String, markings [String!]!, markingsBefore [String!]!, markingsAfter [String!]!, restsOn [ID!]!, names [ID!]!, mergeId ID, intoId ID, traced [ID!]!]!]!, merged [{ id ID!, intoId ID!, mergeId ID! }!]!, unmerged [{ id ID!, intoId ID!, mergeId ID! }!]!, raises Boolean! }!
// @slot  derive
// @row   sequence Int!
// @row   at       DateTime!
// @row   days     [[id ID!, knownBy Date!, orderDate Date!]!]!
CYPHER replan=skip
MERGE (log:ChangeLog {id: 'changes'})
  ON CREATE SET log.sequence = 0
SET log.isLocked = true
WITH log
CALL (log) {
  UNWIND $write.guards AS guard
  OPTIONAL MATCH (record:Record {id: guard[0]})
  WITH guard, record
  WHERE guard[1] <> CASE WHEN record IS NULL THEN -1 ELSE coalesce(record.revision, 0) END
  RETURN count(*) AS stale
}
WITH log, stale
WHERE stale = 0
  AND ($write.sequence IS NULL OR log.sequence = $write.sequence)
  AND NOT EXISTS { MATCH (:Request {id: $write.request.id}) }
WITH log, log.sequence AS before, datetime.truncate('millisecond', datetime.realtime()) AS now
WITH
  log, before,
  CASE WHEN log.at >= now THEN log.at + duration({milliseconds: 1}) ELSE now END AS at
SET log.sequence = before + size($write.changes), log.at = at
CREATE (request:Request {id: $write.request.id})
SET request.digest = $write.request.digest, request.result = $write.request.result, request.at = at
WITH before, at
CALL () {
  UNWIND $write.removed AS id
  MATCH (record:Record {id: id})
  DETACH DELETE record
}
CALL () {
  UNWIND $write.records AS row
  MERGE (record:Record {id: row.id})
  REMOVE record:Seeded
  SET record:$(row.labels), record = row.properties
}
CALL () {
  UNWIND $write.parted AS row
  MATCH (from:Record {id: row[0]})
  CALL (row, from) {
    MATCH (to:Record {id: row[2]})
    CALL (row, from, to) {
      MATCH (from)-[relation]->(to)
      WHERE type(relation) = row[1]
      DELETE relation
    }
  }
}
CALL () {
  UNWIND $write.joined AS row
  MATCH (from:Record {id: row[0]})
  CALL (row, from) {
    MATCH (to:Record {id: row[2]})
    CREATE (from)-[:$(row[1])]->(to)
  }
}
CALL () {
  UNWIND $write.unproven AS id
  MATCH (record:Record {id: id})-[line:EVIDENCED_BY]->(:Source)
  DELETE line
}
CALL () {
  UNWIND $write.evidence AS row
  MATCH (record:Record {id: row[0]})
  CALL (row, record) {
    MATCH (source:Source {id: row[1]})
    CREATE (record)-[:EVIDENCED_BY {standing: row[2], locator: row[3], note: row[4], about: row[5]}]->(source)
  }
}
CALL (at) {
  UNWIND $write.dated AS id
  MATCH (:Record {id: id})<-[:EVIDENCED_BY*0..1]-(known:Event)
  WITH DISTINCT at, known
  MATCH (known)-[:EVIDENCED_BY]->(source:Source)
  WITH at, known, min(source.publishedOn) AS published, min(source.retrievedOn) AS retrieved
  SET known.knownBy = coalesce(published, retrieved, date(at))
  WITH collect(known) AS events
  UNWIND events AS known
  MATCH (known)<-[:PART_OF*0..1]-(sorted:Event)
  WITH DISTINCT sorted
  OPTIONAL MATCH (sorted)-[:PART_OF]->(whole:Event)
  SET sorted.orderDate = coalesce(sorted.startDate, whole.startDate, whole.knownBy, sorted.knownBy)
}
<derive>
CALL () {
  UNWIND $write.merged AS row
  MERGE (gone:Trace {id: row.id})
  MERGE (kept:Trace {id: row.intoId})
  CREATE (gone)-[:WENT_INTO {mergeId: row.mergeId}]->(kept)
  WITH row, gone
  MATCH (gone)<-[:WENT_INTO*0..]-(earlier:Trace)
  MATCH (past:Change)
  USING INDEX past:Change(recordId, sequence)
  WHERE past.recordId = earlier.id AND past.sequence > 0
  SET past.restsOn = past.restsOn + row.intoId
}
CALL () {
  UNWIND $write.unmerged AS row
  MATCH (gone:Trace {id: row.id})-[way:WENT_INTO]->(:Trace {id: row.intoId})
  DELETE way
  WITH row, gone
  MATCH (gone)<-[:WENT_INTO*0..]-(earlier:Trace)
  MATCH (past:Change)
  USING INDEX past:Change(recordId, sequence)
  WHERE past.recordId = earlier.id AND past.sequence > 0 AND coalesce(past.mergeId <> row.mergeId, true)
  SET past.restsOn = [id IN past.restsOn WHERE id <> row.intoId]
}
CALL () {
  UNWIND $write.traced AS id
  MERGE (:Trace {id: id})
}
CALL (before, at) {
  UNWIND $write.changes AS row
  CREATE (change:Change {
    sequence: before + row[0], at: at, who: $write.author.who, why: $write.author.why, run: $write.author.run,
    id: row[1], action: row[2], recordId: row[3], recordKind: row[4], revision: row[5], before: row[6], after: row[7],
    markings: row[8], markingsBefore: row[9], markingsAfter: row[10], restsOn: row[11], names: row[12],
    mergeId: row[13], intoId: row[14]
  })
  WITH row[15] AS traced, change
  UNWIND traced AS id
  MATCH (trace:Trace {id: id})
  CREATE (change)-[:NAMES]->(trace)
}
FOREACH (_ IN CASE WHEN $write.raises THEN [1] ELSE [] END |
  MERGE (reference:ReferenceData {id: 'reference'})
    ON CREATE SET reference.version = 1
    ON MATCH SET reference.version = reference.version + 1
)
RETURN
  before,
  toString(at),
  COLLECT {
    UNWIND $write.dated AS id
    MATCH (event:Event {id: id})
    RETURN [id, toString(event.knownBy), toString(event.orderDate)]
  }
