// The first attendances of each event, by the name of the body.
UNWIND $ids AS eventId
MATCH (event:Event {id: eventId})
WHERE event.marking IN $markings
RETURN eventId, COLLECT {
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
