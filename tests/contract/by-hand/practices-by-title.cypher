// Practices by title, read from the index in that order.
MATCH (practice:Practice)
WHERE practice.sortName IS NOT NULL AND practice.id IS NOT NULL AND practice.marking IN $markings
WITH practice, practice.sortName AS sort
ORDER BY sort <direction>, practice.id <direction>
LIMIT $first
RETURN <columns>
ORDER BY sort <direction>, practice.id <direction>
