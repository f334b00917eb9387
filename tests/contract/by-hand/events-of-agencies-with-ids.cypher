// The latest whole events that some bodies attended.
MATCH (agency:Agency)
WHERE agency.id IN $agencies AND agency.marking IN $markings
MATCH (agency)-[:ATTENDED]->(attendance)
WHERE attendance.marking IN $markings
MATCH (attendance)-[:AT]->(part)
WHERE part.marking IN $markings
MATCH (part)-[:PART_OF*0..1]->(event {level: 'EVENT'})
WHERE event.marking IN $markings
WITH DISTINCT event
WITH event, event.orderDate AS sort
ORDER BY sort DESC, event.id DESC
LIMIT $first
RETURN <columns>
ORDER BY sort DESC, event.id DESC
