// How many attendances there are: all relationships are read once and joined in memory.
MATCH (whole:Event)
WHERE whole.level = 'EVENT' AND whole.orderDate IS NOT NULL AND whole.id IS NOT NULL AND whole.marking IN $markings
MATCH (whole)<-[:PART_OF*0..1]-(event)
WHERE event.marking IN $markings
MATCH (event)<-[:AT]-(attendance)<-[:ATTENDED]-(agency)
USING JOIN ON event
USING JOIN ON attendance
WHERE attendance.marking IN $markings AND agency.marking IN $markings
RETURN <keys> AS keys, count(*) AS count
