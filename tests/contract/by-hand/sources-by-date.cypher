// Sources by the day of publication, those without one last.
MATCH (source:Source)
WHERE source.marking IN $markings
WITH source, coalesce(source.publishedOn, date($unknown)) AS sort
ORDER BY sort <direction>, source.id
LIMIT $first
RETURN <columns>
ORDER BY sort <direction>, source.id
