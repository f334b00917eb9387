// The latest whole events under a programme or one of its phases, tried in the order of the index.
MATCH (event:Event)
WHERE event.level = 'EVENT' AND event.orderDate IS NOT NULL AND event.id IS NOT NULL AND event.marking IN $markings
  AND EXISTS { (event)-[:UNDER]->(frame) WHERE frame.id IN $frames }
WITH event, event.orderDate AS sort
ORDER BY event.level DESC, sort DESC, event.id DESC
LIMIT $first
RETURN <columns>
ORDER BY sort DESC, event.id DESC
