// How many whole events some bodies attended.
MATCH (agency:Agency)
WHERE agency.id IN $agencies AND agency.marking IN $markings
MATCH (agency)-[:ATTENDED]->(attendance)
WHERE attendance.marking IN $markings
MATCH (attendance)-[:AT]->(part)
WHERE part.marking IN $markings
MATCH (part)-[:PART_OF*0..1]->(event {level: 'EVENT'})
WHERE event.marking IN $markings
RETURN <keys> AS keys, count(DISTINCT event) AS count
