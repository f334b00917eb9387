// Whole events by how many identified bodies attended them or one of their sessions.
MATCH (event:Event {level: 'EVENT'})
WHERE event.marking IN $markings
WITH event, COUNT {
  MATCH (event)<-[:PART_OF*0..1]-(part)<-[:AT]-(attendance)<-[:ATTENDED]-(agency)
  WHERE part.marking IN $markings AND attendance.marking IN $markings AND agency.marking IN $markings AND agency.identified
  RETURN DISTINCT agency
} AS sort
ORDER BY sort <direction>, event.id
LIMIT $first
RETURN <columns>
ORDER BY sort <direction>, event.id
