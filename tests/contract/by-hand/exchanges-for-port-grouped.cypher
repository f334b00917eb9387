// How many exchanges were on behalf of a port or a terminal of it.
MATCH (:Port {id: $port})<-[:LOCATED_IN*0..1]-(place)<-[:FOR]-(attendance)
WHERE attendance.marking IN $markings
MATCH (attendance)<-[:ATTENDED]-(agency)
WHERE agency.marking IN $markings
MATCH (attendance)-[:AT]->(event)
WHERE event.marking IN $markings
MATCH (event)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
WHERE whole.marking IN $markings
MATCH (attendance)-[:SHARED]->(practice)
WHERE practice.marking IN $markings
RETURN <keys> AS keys, count(*) AS count
