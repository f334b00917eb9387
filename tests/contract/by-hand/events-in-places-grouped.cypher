// How many whole events were held in many places.
MATCH (place:Place)
WHERE place.id IN $places
MATCH (place)<-[:HELD_AT]-(part)
WHERE part.marking IN $markings
MATCH (part)-[:PART_OF*0..1]->(event {level: 'EVENT'})
WHERE event.marking IN $markings
RETURN <keys> AS keys, count(DISTINCT event) AS count
