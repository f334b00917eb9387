// Those of some ids that may not be told: of records that the viewer may not read, and of those that they might not have
// read when they were last there.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @row   id       ID!
UNWIND $ids AS id
OPTIONAL MATCH (record:Record {id: id})
WITH id, record
WHERE
  EXISTS {
    MATCH (record)-[:COUNTS|AT|PART_OF*0..3]->(owner:Record)
    WHERE NOT coalesce(owner.marking IN $markings, false)
  }
  OR EXISTS {
    MATCH (record)-[:COUNTS*0..1]->(:Attendance)<-[:ATTENDED]-(agency:Agency)
    WHERE NOT coalesce(agency.marking IN $markings, false)
  }
  OR (
    record IS NULL
    AND any(marking IN head(COLLECT {
      MATCH (change:Change)
      USING INDEX change:Change(recordId, sequence)
      WHERE change.recordId = id AND change.sequence > 0
      RETURN change.markings
      ORDER BY change.sequence DESC
      LIMIT 1
    }) WHERE NOT marking IN $markings)
  )
RETURN id
