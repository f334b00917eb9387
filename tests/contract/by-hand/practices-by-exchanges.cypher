// Practices by how often they were shared.
MATCH (practice:Practice)
WHERE practice.marking IN $markings
WITH practice, COUNT {
  MATCH (practice)<-[:SHARED]-(attendance)-[:AT]->(event)
  WHERE attendance.marking IN $markings AND event.marking IN $markings
  MATCH (event)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
  WHERE whole.marking IN $markings
  MATCH (attendance)<-[:ATTENDED]-(agency)
  WHERE agency.marking IN $markings
} AS sort
ORDER BY sort <direction>, practice.id
LIMIT $first
RETURN <columns>
ORDER BY sort <direction>, practice.id
