// How many sessions of readable events there are, by some keys.
MATCH (event:Event)
WHERE event.level = 'SESSION' AND event.orderDate IS NOT NULL AND event.id IS NOT NULL AND event.marking IN $markings
MATCH (event)-[:PART_OF]->(whole)
WHERE whole.marking IN $markings
RETURN <keys> AS keys, count(*) AS count
