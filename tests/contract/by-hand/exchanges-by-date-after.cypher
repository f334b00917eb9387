// Exchanges behind one of them, the latest whole event first, events read from the index from there on.
MATCH (whole:Event)
WHERE whole.level = 'EVENT' AND whole.orderDate <= date($sort) AND whole.id IS NOT NULL AND whole.marking IN $markings
WITH whole
ORDER BY whole.level DESC, whole.orderDate DESC, whole.id DESC
MATCH (whole)<-[:PART_OF*0..1]-(event)<-[:AT]-(attendance)-[:SHARED]->(practice), (attendance)<-[:ATTENDED]-(agency)
WHERE event.marking IN $markings AND attendance.marking IN $markings AND practice.marking IN $markings
  AND agency.marking IN $markings
  AND (whole.orderDate < date($sort) OR attendance.id > $id OR (attendance.id = $id AND practice.id > $practice))
WITH attendance, agency, practice, event, whole, whole.orderDate AS sort
ORDER BY whole.level DESC, sort DESC, attendance.id, practice.id
LIMIT $first
RETURN <columns>
ORDER BY sort DESC, attendance.id, practice.id
