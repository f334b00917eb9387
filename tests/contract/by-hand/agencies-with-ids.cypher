// Bodies with some ids, by name.
MATCH (agency:Agency)
WHERE agency.id IN $agencies AND agency.marking IN $markings
WITH agency, agency.sortName AS sort
ORDER BY sort, agency.id
LIMIT $first
RETURN <columns>
ORDER BY sort, agency.id
