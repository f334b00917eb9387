// The latest whole events held in a port or a terminal of it.
MATCH (:Port {id: $port})<-[:LOCATED_IN*0..1]-(place)<-[:HELD_AT]-(part)
WHERE part.marking IN $markings
MATCH (part)-[:PART_OF*0..1]->(event {level: 'EVENT'})
WHERE event.marking IN $markings
WITH DISTINCT event
WITH event, event.orderDate AS sort
ORDER BY sort DESC, event.id DESC
LIMIT $first
RETURN <columns>
ORDER BY sort DESC, event.id DESC
