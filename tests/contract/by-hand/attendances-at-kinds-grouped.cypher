// How many attendances there are at events of some kinds, by some keys.
MATCH (event:Event)
WHERE event.kind IN $kinds AND event.marking IN $markings
MATCH (event)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
WHERE whole.marking IN $markings
MATCH (event)<-[:AT]-(attendance)
WHERE attendance.marking IN $markings
MATCH (attendance)<-[:ATTENDED]-(agency)
WHERE agency.marking IN $markings
RETURN <keys> AS keys, count(*) AS count
