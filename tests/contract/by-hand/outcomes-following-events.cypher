// The latest outcomes that followed some events.
MATCH (event:Event)
WHERE event.id IN $events AND event.marking IN $markings
MATCH (event)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
WHERE whole.marking IN $markings
MATCH (event)<-[:FOLLOWED]-(outcome)
WHERE outcome.marking IN $markings
WITH DISTINCT outcome
WITH outcome, coalesce(outcome.date, date('0001-01-01')) AS sort
ORDER BY sort DESC, outcome.id
LIMIT $first
RETURN <columns>
ORDER BY sort DESC, outcome.id
