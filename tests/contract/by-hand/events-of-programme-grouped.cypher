// How many whole events are under a programme or one of its phases.
MATCH (frame:Programme|Phase)
WHERE frame.id IN $frames
MATCH (frame)<-[:UNDER]-(event)
WHERE event.marking IN $markings
RETURN <keys> AS keys, count(DISTINCT event) AS count
