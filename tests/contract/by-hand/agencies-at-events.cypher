// Bodies that attended some events or their sessions, by name.
MATCH (event:Event)
WHERE event.id IN $events AND event.marking IN $markings
MATCH (event)<-[:PART_OF*0..1]-(part)
WHERE part.marking IN $markings
MATCH (part)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
WHERE whole.marking IN $markings
MATCH (part)<-[:AT]-(attendance)
WHERE attendance.marking IN $markings
MATCH (attendance)<-[:ATTENDED]-(agency)
WHERE agency.marking IN $markings
WITH DISTINCT agency
WITH agency, agency.sortName AS sort
ORDER BY sort, agency.id
LIMIT $first
RETURN <columns>
ORDER BY sort, agency.id
