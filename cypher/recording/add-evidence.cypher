// Adds evidence to records.
// @mode  write
// @param rows [{ recordId ID!, sourceId ID!, standing Standing!, locator String, note String, about String }!]!
UNWIND $rows AS row
MATCH (record:Record {id: row.recordId})
CALL (row, record) {
  MATCH (source:Source {id: row.sourceId})
  CREATE (record)-[:EVIDENCED_BY {standing: row.standing, locator: row.locator, note: row.note, about: row.about}]->(source)
}
