// How many attendances each event has of its own, by some keys.
UNWIND $ids AS eventId
MATCH (event:Event {id: eventId})
WHERE event.marking IN $markings
RETURN eventId, COLLECT {
  MATCH (event)<-[:AT]-(attendance)
  WHERE attendance.marking IN $markings
  MATCH (attendance)<-[:ATTENDED]-(agency)
  WHERE agency.marking IN $markings
  WITH <keys> AS keys, count(*) AS count
  RETURN [keys, count]
}
