// How many exchanges there are, by some keys.
MATCH (agency:Agency)
WHERE agency.marking IN $markings
MATCH (agency)-[:ATTENDED]->(attendance)
WHERE attendance.marking IN $markings
MATCH (attendance)-[:AT]->(event)
WHERE event.marking IN $markings
MATCH (event)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
WHERE whole.marking IN $markings
MATCH (attendance)-[:SHARED]->(practice)
WHERE practice.marking IN $markings
RETURN <keys> AS keys, count(*) AS count
