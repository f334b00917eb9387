// Bodies that shared a practice of some themes by name, tried one after the other in the order of the index.
MATCH (agency:Agency)
WHERE agency.sortName IS NOT NULL AND agency.id IS NOT NULL AND agency.marking IN $markings
  AND EXISTS {
    MATCH (agency)-[:ATTENDED]->(attendance)
    WHERE attendance.marking IN $markings
    MATCH (attendance)-[:SHARED]->(practice)
    WHERE practice.marking IN $markings AND any(theme IN practice.themes WHERE theme IN $themes)
    MATCH (attendance)-[:AT]->(event)
    WHERE event.marking IN $markings
    MATCH (event)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
    WHERE whole.marking IN $markings
  }
WITH agency, agency.sortName AS sort
ORDER BY sort, agency.id
LIMIT $first
RETURN <columns>
ORDER BY sort, agency.id
