// The latest exchanges on behalf of each port or a terminal of it.
UNWIND $ids AS placeId
MATCH (asked:Place {id: placeId})
RETURN placeId, COLLECT {
  MATCH (asked)<-[:LOCATED_IN*0..1]-(place)<-[:FOR]-(attendance)
  WHERE attendance.marking IN $markings
  MATCH (attendance)-[:SHARED]->(practice)
  WHERE practice.marking IN $markings
  MATCH (attendance)<-[:ATTENDED]-(agency)
  WHERE agency.marking IN $markings
  MATCH (attendance)-[:AT]->(event)
  WHERE event.marking IN $markings
  MATCH (event)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
  WHERE whole.marking IN $markings
  WITH attendance, agency, practice, event, whole, whole.orderDate AS sort
  ORDER BY sort DESC, attendance.id, practice.id
  LIMIT $first
  RETURN <columns>
  ORDER BY sort DESC, attendance.id, practice.id
}
