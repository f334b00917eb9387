// Bodies by how many whole events they attended.
MATCH (agency:Agency)
WHERE agency.marking IN $markings
WITH agency, COUNT {
  MATCH (agency)-[:ATTENDED]->(attendance)-[:AT]->(attended)
  WHERE attendance.marking IN $markings AND attended.marking IN $markings
  MATCH (attended)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
  WHERE whole.marking IN $markings
  RETURN DISTINCT whole
} AS sort
ORDER BY sort <direction>, agency.id
LIMIT $first
RETURN <columns>
ORDER BY sort <direction>, agency.id
