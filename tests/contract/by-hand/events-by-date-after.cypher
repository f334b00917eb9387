// Whole events behind one of them, the latest first, read from the index from there on.
MATCH (event:Event)
WHERE event.level = 'EVENT' AND event.orderDate <= date($sort) AND event.id IS NOT NULL AND event.marking IN $markings
  AND (event.orderDate < date($sort) OR event.id < $id)
WITH event, event.orderDate AS sort
ORDER BY event.level DESC, sort DESC, event.id DESC
LIMIT $first
RETURN <columns>
ORDER BY sort DESC, event.id DESC
