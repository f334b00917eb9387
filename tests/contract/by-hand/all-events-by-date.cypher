// Events and sessions of readable events, the latest first, read from the index in that order.
MATCH (event:Event)
WHERE event.orderDate IS NOT NULL AND event.id IS NOT NULL AND event.audience IN $markings
WITH event, event.orderDate AS sort
ORDER BY sort DESC, event.id DESC
LIMIT $first
RETURN <columns>
ORDER BY sort DESC, event.id DESC
