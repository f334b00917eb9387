// The first attendances of each event and its sessions, by the name of the body.
UNWIND $ids AS eventId
MATCH (asked:Event {id: eventId})
WHERE asked.marking IN $markings
RETURN eventId, COLLECT {
  MATCH (asked)<-[:PART_OF*0..1]-(event)
  WHERE event.marking IN $markings
  MATCH (event)<-[:AT]-(attendance)
  WHERE attendance.marking IN $markings
  MATCH (attendance)<-[:ATTENDED]-(agency)
  WHERE agency.marking IN $markings
  WITH event, attendance, agency, agency.sortName AS sort
  ORDER BY sort, attendance.id
  LIMIT $first
  RETURN <columns>
  ORDER BY sort, attendance.id
}
