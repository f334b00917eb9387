// How many exchanges each practice has, by some keys.
UNWIND $ids AS practiceId
MATCH (practice:Practice {id: practiceId})
WHERE practice.marking IN $markings
RETURN practiceId, COLLECT {
  MATCH (practice)<-[:SHARED]-(attendance)
  WHERE attendance.marking IN $markings
  MATCH (attendance)-[:AT]->(event)
  WHERE event.marking IN $markings
  MATCH (event)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
  WHERE whole.marking IN $markings
  MATCH (attendance)<-[:ATTENDED]-(agency)
  WHERE agency.marking IN $markings
  WITH <keys> AS keys, count(*) AS count
  RETURN [keys, count]
}
