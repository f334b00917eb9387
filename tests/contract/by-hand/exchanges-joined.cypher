// How many exchanges there are: all relationships are read once and joined in memory.
MATCH (agency)-[:ATTENDED]->(attendance)-[:SHARED]->(practice),
  (attendance)-[:AT]->(event)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
USING JOIN ON attendance
WHERE attendance.marking IN $markings AND agency.marking IN $markings AND practice.marking IN $markings
  AND event.marking IN $markings AND whole.marking IN $markings
RETURN <keys> AS keys, count(*) AS count
