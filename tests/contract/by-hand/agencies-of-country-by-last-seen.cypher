// Bodies of a country by the last whole event that they attended.
MATCH (:Country {id: $country})<-[:BASED_IN]-(agency)
WHERE agency.marking IN $markings
OPTIONAL MATCH (agency)-[:ATTENDED]->(attendance)-[:AT]->(attended)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
WHERE attendance.marking IN $markings AND attended.marking IN $markings AND whole.marking IN $markings
WITH agency, coalesce(max(whole.orderDate), date('0001-01-01')) AS sort
ORDER BY sort DESC, agency.id
LIMIT $first
RETURN <columns>
ORDER BY sort DESC, agency.id
