// The latest outcomes that followed events of some kinds.
MATCH (outcome:Outcome)
WHERE outcome.marking IN $markings AND EXISTS {
  MATCH (outcome)-[:FOLLOWED]->(event)
  WHERE event.kind IN $kinds AND event.marking IN $markings
  MATCH (event)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
  WHERE whole.marking IN $markings
}
WITH outcome, coalesce(outcome.date, date('0001-01-01')) AS sort
ORDER BY sort DESC, outcome.id
LIMIT $first
RETURN <columns>
ORDER BY sort DESC, outcome.id
