// Events and sessions of readable events, the latest first, read from the index in that order.
MATCH (event:Event)
WHERE event.orderDate IS NOT NULL AND event.id IS NOT NULL AND event.marking IN $markings
  AND (event.level = 'EVENT' OR EXISTS { (event)-[:PART_OF]->(whole) WHERE whole.marking IN $markings })
WITH event, event.orderDate AS sort
ORDER BY sort DESC, event.id DESC
LIMIT $first
RETURN <columns>
ORDER BY sort DESC, event.id DESC
