// The latest whole events that none of some bodies attended, in the order of the index.
MATCH (event:Event)
WHERE event.level = 'EVENT' AND event.orderDate IS NOT NULL AND event.id IS NOT NULL AND event.marking IN $markings
  AND NOT EXISTS {
    MATCH (event)<-[:PART_OF*0..1]-(part)
    WHERE part.marking IN $markings
    MATCH (part)<-[:AT]-(attendance)
    WHERE attendance.marking IN $markings
    MATCH (attendance)<-[:ATTENDED]-(agency)
    WHERE agency.marking IN $markings AND agency.id IN $agencies
  }
WITH event, event.orderDate AS sort
ORDER BY event.level DESC, sort DESC, event.id DESC
LIMIT $first
RETURN <columns>
ORDER BY sort DESC, event.id DESC
