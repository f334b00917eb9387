// How many whole events there are, by some keys, read from the index that holds them apart from sessions.
MATCH (event:Event)
WHERE event.level = 'EVENT' AND event.orderDate IS NOT NULL AND event.id IS NOT NULL AND event.marking IN $markings
RETURN <keys> AS keys, count(*) AS count
