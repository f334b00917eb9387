// The latest whole events that each body attended.
UNWIND $ids AS agencyId
MATCH (agency:Agency {id: agencyId})
WHERE agency.marking IN $markings
RETURN agencyId, COLLECT {
  MATCH (agency)-[:ATTENDED]->(attendance)
  WHERE attendance.marking IN $markings
  MATCH (attendance)-[:AT]->(attended)
  WHERE attended.marking IN $markings
  MATCH (attended)-[:PART_OF*0..1]->(event {level: 'EVENT'})
  WHERE event.marking IN $markings
  WITH DISTINCT event
  WITH event, event.orderDate AS sort
  ORDER BY sort DESC, event.id DESC
  LIMIT $first
  RETURN <columns>
  ORDER BY sort DESC, event.id DESC
}
