// Sources by title, read from the index in that order.
MATCH (source:Source)
WHERE source.sortName IS NOT NULL AND source.id IS NOT NULL AND source.marking IN $markings
WITH source, source.sortName AS sort
ORDER BY sort <direction>, source.id <direction>
LIMIT $first
RETURN <columns>
ORDER BY sort <direction>, source.id <direction>
