// Bodies that met some bodies at the same whole events, by name.
MATCH (other:Agency)
WHERE other.id IN $agencies AND other.marking IN $markings
MATCH (other)-[:ATTENDED]->(theirs)
WHERE theirs.marking IN $markings
MATCH (theirs)-[:AT]->(shared)
WHERE shared.marking IN $markings
MATCH (shared)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
WHERE whole.marking IN $markings
WITH DISTINCT other, whole
MATCH (whole)<-[:PART_OF*0..1]-(attended)
WHERE attended.marking IN $markings
MATCH (attended)<-[:AT]-(attendance)
WHERE attendance.marking IN $markings
MATCH (attendance)<-[:ATTENDED]-(agency)
WHERE agency <> other
WITH DISTINCT agency
WHERE agency.marking IN $markings
WITH agency, agency.sortName AS sort
ORDER BY sort, agency.id
LIMIT $first
RETURN <columns>
ORDER BY sort, agency.id
