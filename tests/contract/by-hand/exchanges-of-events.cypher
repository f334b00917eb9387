// The first exchanges at each event or its sessions.
UNWIND $ids AS eventId
MATCH (asked:Event {id: eventId})
WHERE asked.marking IN $markings
RETURN eventId, COLLECT {
  MATCH (asked)<-[:PART_OF*0..1]-(event)
  WHERE event.marking IN $markings
  MATCH (event)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
  WHERE whole.marking IN $markings
  MATCH (event)<-[:AT]-(attendance)
  WHERE attendance.marking IN $markings
  MATCH (attendance)-[:SHARED]->(practice)
  WHERE practice.marking IN $markings
  MATCH (attendance)<-[:ATTENDED]-(agency)
  WHERE agency.marking IN $markings
  WITH attendance, agency, practice, event, whole, whole.orderDate AS sort
  ORDER BY sort DESC, attendance.id, practice.id
  LIMIT $first
  RETURN <columns>
  ORDER BY sort DESC, attendance.id, practice.id
}
