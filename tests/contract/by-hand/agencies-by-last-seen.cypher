// Bodies by the last whole event that they attended.
MATCH (agency:Agency)
WHERE agency.marking IN $markings
OPTIONAL MATCH (agency)-[:ATTENDED]->(attendance)-[:AT]->(attended)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
WHERE attendance.marking IN $markings AND attended.marking IN $markings AND whole.marking IN $markings
WITH agency, coalesce(max(whole.orderDate), date($unknown)) AS sort
ORDER BY sort <direction>, agency.id
LIMIT $first
RETURN <columns>
ORDER BY sort <direction>, agency.id
