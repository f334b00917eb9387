// Attendances by the date of the event, events read from the index in that order.
MATCH (event:Event)
WHERE event.orderDate IS NOT NULL AND event.id IS NOT NULL AND event.marking IN $markings
WITH event
ORDER BY event.orderDate <direction>, event.id <direction>
MATCH (event)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
WHERE whole.marking IN $markings
MATCH (event)<-[:AT]-(attendance)<-[:ATTENDED]-(agency)
WHERE attendance.marking IN $markings AND agency.marking IN $markings
WITH attendance, agency, event, event.orderDate AS sort
ORDER BY sort <direction>, attendance.id
LIMIT $first
RETURN <columns>
ORDER BY sort <direction>, attendance.id
