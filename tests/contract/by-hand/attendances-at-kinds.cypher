// The latest attendances at events of some kinds, events read from the index in that order.
MATCH (event:Event)
WHERE event.orderDate IS NOT NULL AND event.id IS NOT NULL AND event.kind IN $kinds AND event.marking IN $markings
WITH event
ORDER BY event.orderDate DESC, event.id DESC
MATCH (event)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
WHERE whole.marking IN $markings
MATCH (event)<-[:AT]-(attendance)
WHERE attendance.marking IN $markings
MATCH (attendance)<-[:ATTENDED]-(agency)
WHERE agency.marking IN $markings
WITH attendance, agency, event, event.orderDate AS sort
ORDER BY sort DESC, attendance.id
LIMIT $first
RETURN <columns>
ORDER BY sort DESC, attendance.id
