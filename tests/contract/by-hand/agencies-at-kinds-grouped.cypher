// How many bodies attended events of some kinds or their sessions.
MATCH (event:Event)
WHERE event.kind IN $kinds AND event.marking IN $markings
MATCH (event)<-[:PART_OF*0..1]-(part)
WHERE part.marking IN $markings
MATCH (part)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
WHERE whole.marking IN $markings
MATCH (part)<-[:AT]-(attendance)
WHERE attendance.marking IN $markings
MATCH (attendance)<-[:ATTENDED]-(agency)
WITH DISTINCT agency
WHERE agency.marking IN $markings
RETURN <keys> AS keys, count(*) AS count
