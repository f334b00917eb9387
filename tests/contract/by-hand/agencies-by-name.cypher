// Bodies by name, read from the index in that order.
MATCH (agency:Agency)
WHERE agency.sortName IS NOT NULL AND agency.id IS NOT NULL AND agency.marking IN $markings
WITH agency, agency.sortName AS sort
ORDER BY sort <direction>, agency.id <direction>
LIMIT $first
RETURN <columns>
ORDER BY sort <direction>, agency.id <direction>
