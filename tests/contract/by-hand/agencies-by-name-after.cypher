// Bodies by name behind one of them, read from the index from there on.
MATCH (agency:Agency)
WHERE agency.sortName >= $sort AND agency.id IS NOT NULL
WITH agency
ORDER BY agency.sortName, agency.id
WHERE agency.marking IN $markings AND (agency.sortName > $sort OR agency.id > $id)
WITH agency, agency.sortName AS sort
ORDER BY sort, agency.id
LIMIT $first
RETURN <columns>
ORDER BY sort, agency.id
