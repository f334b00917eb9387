// How many whole events a body of a country attended.
MATCH (:Country {id: $country})<-[:BASED_IN]-(agency)
WHERE agency.marking IN $markings
MATCH (agency)-[:ATTENDED]->(attendance)
WHERE attendance.marking IN $markings
MATCH (attendance)-[:AT]->(part)
WHERE part.marking IN $markings
MATCH (part)-[:PART_OF*0..1]->(event {level: 'EVENT'})
WHERE event.marking IN $markings
RETURN <keys> AS keys, count(DISTINCT event) AS count
