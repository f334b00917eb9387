// The latest whole events that are not of some kinds and are online or undated, in the order of the index.
MATCH (event:Event)
WHERE event.level = 'EVENT' AND event.orderDate IS NOT NULL AND event.id IS NOT NULL AND event.marking IN $markings
  AND NOT event.kind IN $kinds AND (event.format = 'ONLINE' OR event.startDate IS NULL)
WITH event, event.orderDate AS sort
ORDER BY event.level DESC, sort DESC, event.id DESC
LIMIT $first
RETURN <columns>
ORDER BY sort DESC, event.id DESC
