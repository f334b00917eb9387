// How many bodies shared a practice of some themes.
MATCH (practice:Practice)
WHERE any(theme IN practice.themes WHERE theme IN $themes) AND practice.marking IN $markings
MATCH (practice)<-[:SHARED]-(attendance)
WHERE attendance.marking IN $markings
WITH DISTINCT attendance
MATCH (attendance)<-[:ATTENDED]-(agency)
WHERE agency.marking IN $markings
MATCH (attendance)-[:AT]->(event)
WHERE event.marking IN $markings
MATCH (event)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
WHERE whole.marking IN $markings
RETURN <keys> AS keys, count(DISTINCT agency) AS count
