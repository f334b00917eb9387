// The latest sources on some topics.
MATCH (source:Source)
WHERE source.marking IN $markings AND any(topic IN source.topics WHERE topic IN $topics)
WITH source, coalesce(source.publishedOn, date('0001-01-01')) AS sort
ORDER BY sort DESC, source.id
LIMIT $first
RETURN <columns>
ORDER BY sort DESC, source.id
