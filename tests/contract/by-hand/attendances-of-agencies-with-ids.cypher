// Attendances of some bodies, by id.
MATCH (agency:Agency)
WHERE agency.id IN $agencies AND agency.marking IN $markings
MATCH (agency)-[:ATTENDED]->(attendance)
WHERE attendance.marking IN $markings
MATCH (attendance)-[:AT]->(event)
WHERE event.marking IN $markings
MATCH (event)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
WHERE whole.marking IN $markings
WITH attendance, agency, event, attendance.id AS sort
ORDER BY sort
LIMIT $first
RETURN <columns>
ORDER BY sort
