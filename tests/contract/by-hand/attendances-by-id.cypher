// Attendances by id, read from the index in that order.
MATCH (attendance:Attendance)
WHERE attendance.id >= $id AND attendance.marking IN $markings
MATCH (agency)-[:ATTENDED]->(attendance)-[:AT]->(event)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
WHERE agency.marking IN $markings AND event.marking IN $markings AND whole.marking IN $markings AND attendance.id > $id
WITH attendance, agency, event, attendance.id AS sort
ORDER BY sort
LIMIT $first
RETURN <columns>
ORDER BY sort
