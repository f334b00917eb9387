// Exchanges by the date of the whole event, events read from the index in that order.
MATCH (whole:Event)
WHERE whole.level = 'EVENT' AND whole.orderDate IS NOT NULL AND whole.id IS NOT NULL AND whole.marking IN $markings
WITH whole
ORDER BY whole.level <direction>, whole.orderDate <direction>, whole.id <direction>
MATCH (whole)<-[:PART_OF*0..1]-(event)<-[:AT]-(attendance)-[:SHARED]->(practice), (attendance)<-[:ATTENDED]-(agency)
WHERE event.marking IN $markings AND attendance.marking IN $markings AND practice.marking IN $markings
  AND agency.marking IN $markings
WITH attendance, agency, practice, event, whole, whole.orderDate AS sort
ORDER BY whole.level <direction>, sort <direction>, attendance.id, practice.id
LIMIT $first
RETURN <columns>
ORDER BY sort <direction>, attendance.id, practice.id
