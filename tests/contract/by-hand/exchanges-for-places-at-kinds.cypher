// The latest exchanges on behalf of many places at events of some kinds, in the order of the index.
MATCH (whole:Event)
WHERE whole.level = 'EVENT' AND whole.orderDate IS NOT NULL AND whole.id IS NOT NULL
  AND whole.kind IN $kinds AND whole.marking IN $markings
WITH whole
ORDER BY whole.level DESC, whole.orderDate DESC, whole.id DESC
MATCH (whole)<-[:PART_OF*0..1]-(event)<-[:AT]-(attendance)-[:SHARED]->(practice), (attendance)<-[:ATTENDED]-(agency)
WHERE event.marking IN $markings AND attendance.marking IN $markings AND practice.marking IN $markings
  AND agency.marking IN $markings AND EXISTS { (attendance)-[:FOR]->(place) WHERE place.id IN $places }
WITH attendance, agency, practice, event, whole, whole.orderDate AS sort
ORDER BY whole.level DESC, sort DESC, attendance.id, practice.id
LIMIT $first
RETURN <columns>
ORDER BY sort DESC, attendance.id, practice.id
