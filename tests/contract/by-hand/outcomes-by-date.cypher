// Outcomes by date, those without one last.
MATCH (outcome:Outcome)
WHERE outcome.marking IN $markings
WITH outcome, coalesce(outcome.date, date($unknown)) AS sort
ORDER BY sort <direction>, outcome.id
LIMIT $first
RETURN <columns>
ORDER BY sort <direction>, outcome.id
