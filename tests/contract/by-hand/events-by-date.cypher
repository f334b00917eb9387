// Whole events by date, read from the index in that order.
MATCH (event:Event)
WHERE event.level = 'EVENT' AND event.orderDate IS NOT NULL AND event.id IS NOT NULL AND event.marking IN $markings
WITH event, event.orderDate AS sort
ORDER BY event.level <direction>, sort <direction>, event.id <direction>
LIMIT $first
RETURN <columns>
ORDER BY sort <direction>, event.id <direction>
