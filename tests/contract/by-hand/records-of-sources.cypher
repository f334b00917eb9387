// The first ids of the readable records that rest on each source.
UNWIND $ids AS sourceId
MATCH (source:Source {id: sourceId})
WHERE source.marking IN $markings
RETURN sourceId, COLLECT {
  MATCH (source)<-[:EVIDENCED_BY]-(record)
  WHERE record.marking IN $markings
  WITH DISTINCT record
  WHERE NOT EXISTS { (record)-[:COUNTS|AT|PART_OF*1..3]->(owner) WHERE NOT coalesce(owner.marking IN $markings, false) }
    AND NOT EXISTS { (record)-[:COUNTS*0..1]->(:Attendance)<-[:ATTENDED]-(agency) WHERE NOT coalesce(agency.marking IN $markings, false) }
  WITH record, record.id AS sort
  ORDER BY sort
  LIMIT $first
  RETURN <columns>
  ORDER BY sort
}
