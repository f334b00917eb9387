// Exchanges by the title of the practice, practices read from the index in that order.
MATCH (practice:Practice)
WHERE practice.sortName IS NOT NULL AND practice.id IS NOT NULL AND practice.marking IN $markings
WITH practice
ORDER BY practice.sortName <direction>, practice.id <direction>
MATCH (practice)<-[:SHARED]-(attendance)-[:AT]->(event)
WHERE attendance.marking IN $markings AND event.marking IN $markings
MATCH (event)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
WHERE whole.marking IN $markings
MATCH (attendance)<-[:ATTENDED]-(agency)
WHERE agency.marking IN $markings
WITH attendance, agency, practice, event, whole, practice.sortName AS sort
ORDER BY sort <direction>, attendance.id, practice.id
LIMIT $first
RETURN <columns>
ORDER BY sort <direction>, attendance.id, practice.id
