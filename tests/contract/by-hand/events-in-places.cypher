// The latest whole events held in many places, tried one after the other in the order of the index.
MATCH (event:Event)
WHERE event.level = 'EVENT' AND event.orderDate IS NOT NULL AND event.id IS NOT NULL AND event.marking IN $markings
  AND EXISTS {
    MATCH (event)<-[:PART_OF*0..1]-(part)
    WHERE part.marking IN $markings
    MATCH (part)-[:HELD_AT]->(place)
    WHERE place.id IN $places
  }
WITH event, event.orderDate AS sort
ORDER BY event.level DESC, sort DESC, event.id DESC
LIMIT $first
RETURN <columns>
ORDER BY sort DESC, event.id DESC
