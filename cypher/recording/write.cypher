// Writes what was decided: all of it, or nothing and no row where the same request went through before, or where a record
// is no longer as it was when the write was decided. Whoever writes waits here for whoever wrote before, so that the
// numbers of the changes have no gap and their times rise with them.
// A guard's revision is -1 where there must be no such record, 0 where it has never been changed.
// @mode  write
// @param request  { id ID!, digest String!, result String! }!
// @param sequence Int
// @param guards   [{ id ID!, revision Int! }!]!
// @param removed  [ID!]!
// @param records  [{ id ID!, labels [String!]!, properties Properties! }!]!
// @param parted   [{ fromId ID!, type String!, toId ID! }!]!
// @param joined   [{ fromId ID!, type String!, toId ID! }!]!
// @param unproven [ID!]!
// @param evidence [{ recordId ID!, source ID!, standing Standing!, locator String, note String, about String }!]!
// @param dated    [ID!]!
// @param changes  [{ position Int!, names [ID!]!, properties Properties! }!]!
// @param raises   Boolean!
// @row   sequence Int!
// @row   at       DateTime!
MERGE (log:ChangeLog {id: 'changes'})
  ON CREATE SET log.sequence = 0
SET log.isLocked = true
WITH log
CALL (log) {
  UNWIND $guards AS guard
  OPTIONAL MATCH (record:Record {id: guard.id})
  WITH guard, record
  WHERE guard.revision <> CASE WHEN record IS NULL THEN -1 ELSE coalesce(record.revision, 0) END
  RETURN count(*) AS stale
}
WITH log, stale
WHERE stale = 0
  AND ($sequence IS NULL OR log.sequence = $sequence)
  AND NOT EXISTS { MATCH (:Request {id: $request.id}) }
WITH log, log.sequence AS before, datetime.truncate('millisecond', datetime.realtime()) AS now
WITH
  log, before,
  CASE WHEN log.at >= now THEN log.at + duration({milliseconds: 1}) ELSE now END AS at
SET log.sequence = before + size($changes), log.at = at
CREATE (request:Request {id: $request.id})
SET request.digest = $request.digest, request.result = $request.result, request.at = at
WITH before, at
CALL () {
  UNWIND $removed AS id
  MATCH (record:Record {id: id})
  DETACH DELETE record
}
CALL () {
  UNWIND $records AS row
  MERGE (record:Record {id: row.id})
  REMOVE record:Seeded
  SET record:$(row.labels), record = row.properties
}
CALL () {
  UNWIND $parted AS row
  MATCH (from:Record {id: row.fromId})
  CALL (row, from) {
    MATCH (to:Record {id: row.toId})
    CALL (row, from, to) {
      MATCH (from)-[relation]->(to)
      WHERE type(relation) = row.type
      DELETE relation
    }
  }
}
CALL () {
  UNWIND $joined AS row
  MATCH (from:Record {id: row.fromId})
  CALL (row, from) {
    MATCH (to:Record {id: row.toId})
    CREATE (from)-[:$(row.type)]->(to)
  }
}
CALL () {
  UNWIND $unproven AS id
  MATCH (record:Record {id: id})-[line:EVIDENCED_BY]->(:Source)
  DELETE line
}
CALL () {
  UNWIND $evidence AS row
  MATCH (record:Record {id: row.recordId})
  CALL (row, record) {
    MATCH (source:Source {id: row.source})
    CREATE (record)-[:EVIDENCED_BY {standing: row.standing, locator: row.locator, note: row.note, about: row.about}]->(source)
  }
}
CALL (at) {
  UNWIND $dated AS id
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
CALL (before, at) {
  UNWIND $changes AS row
  CREATE (change:Change {id: row.properties.id})
  SET change = row.properties
  SET change.sequence = before + row.position, change.at = at
  WITH row, change
  UNWIND row.names AS name
  MERGE (trace:Trace {id: name})
  CREATE (change)-[:NAMES]->(trace)
}
FOREACH (_ IN CASE WHEN $raises THEN [1] ELSE [] END |
  MERGE (reference:ReferenceData {id: 'reference'})
    ON CREATE SET reference.version = 1
    ON MATCH SET reference.version = reference.version + 1
)
RETURN before, toString(at)
