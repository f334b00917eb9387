// How many exchanges were on behalf of many places at events of some kinds, by some keys.
MATCH (whole:Event)
WHERE whole.level = 'EVENT' AND whole.orderDate IS NOT NULL AND whole.id IS NOT NULL
  AND whole.kind IN $kinds AND whole.marking IN $markings
MATCH (whole)<-[:PART_OF*0..1]-(event)
WHERE event.marking IN $markings
MATCH (event)<-[:AT]-(attendance)
WHERE attendance.marking IN $markings AND EXISTS { (attendance)-[:FOR]->(place) WHERE place.id IN $places }
MATCH (attendance)-[:SHARED]->(practice)
WHERE practice.marking IN $markings
MATCH (attendance)<-[:ATTENDED]-(agency)
WHERE agency.marking IN $markings
RETURN <keys> AS keys, count(*) AS count
