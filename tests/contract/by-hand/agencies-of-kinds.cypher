// Bodies of some kinds by name, read from the index in that order.
MATCH (agency:Agency)
WHERE agency.sortName IS NOT NULL AND agency.id IS NOT NULL AND agency.marking IN $markings AND agency.kind IN $kinds
WITH agency, agency.sortName AS sort
ORDER BY sort, agency.id
LIMIT $first
RETURN <columns>
ORDER BY sort, agency.id
