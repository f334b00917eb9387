// How many bodies of some kinds there are.
MATCH (agency:Agency)
WHERE agency.kind IN $kinds AND agency.marking IN $markings
RETURN <keys> AS keys, count(*) AS count
