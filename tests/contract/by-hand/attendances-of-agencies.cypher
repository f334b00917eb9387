// The latest attendances of each body.
UNWIND $ids AS agencyId
MATCH (agency:Agency {id: agencyId})
WHERE agency.marking IN $markings
RETURN agencyId, COLLECT {
  MATCH (agency)-[:ATTENDED]->(attendance)
  WHERE attendance.marking IN $markings
  MATCH (attendance)-[:AT]->(event)
  WHERE event.marking IN $markings
  MATCH (event)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
  WHERE whole.marking IN $markings
  WITH agency, attendance, event, event.orderDate AS sort
  ORDER BY sort DESC, attendance.id
  LIMIT $first
  RETURN <columns>
  ORDER BY sort DESC, attendance.id
}
