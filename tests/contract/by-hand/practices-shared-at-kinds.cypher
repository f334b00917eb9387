// Practices shared at events of some kinds by title: from those events, and sorted.
MATCH (event:Event)
WHERE event.kind IN $kinds AND event.marking IN $markings
MATCH (event)<-[:PART_OF*0..1]-(part)
WHERE part.marking IN $markings
MATCH (part)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
WHERE whole.marking IN $markings
MATCH (part)<-[:AT]-(attendance)
WHERE attendance.marking IN $markings
MATCH (attendance)<-[:ATTENDED]-(agency)
WHERE agency.marking IN $markings
MATCH (attendance)-[:SHARED]->(practice)
WITH DISTINCT practice
WHERE practice.marking IN $markings
WITH practice, practice.sortName AS sort
ORDER BY sort, practice.id
LIMIT $first
RETURN <columns>
ORDER BY sort, practice.id
