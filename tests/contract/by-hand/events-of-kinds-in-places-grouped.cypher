// How many whole events of some kinds were held in many places.
MATCH (event:Event)
WHERE event.level = 'EVENT' AND event.orderDate IS NOT NULL AND event.id IS NOT NULL
  AND event.kind IN $kinds AND event.marking IN $markings
  AND EXISTS {
    MATCH (event)<-[:PART_OF*0..1]-(part)
    WHERE part.marking IN $markings
    MATCH (part)-[:HELD_AT]->(place)
    WHERE place.id IN $places
  }
RETURN <keys> AS keys, count(*) AS count
