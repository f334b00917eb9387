// Attendances by the name of the body, bodies read from the index in that order.
MATCH (agency:Agency)
WHERE agency.sortName IS NOT NULL AND agency.id IS NOT NULL AND agency.marking IN $markings
WITH agency
ORDER BY agency.sortName <direction>, agency.id <direction>
MATCH (agency)-[:ATTENDED]->(attendance)-[:AT]->(event)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
WHERE attendance.marking IN $markings AND event.marking IN $markings AND whole.marking IN $markings
WITH attendance, agency, event, agency.sortName AS sort
ORDER BY sort <direction>, attendance.id
LIMIT $first
RETURN <columns>
ORDER BY sort <direction>, attendance.id
