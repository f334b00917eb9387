// How many bodies there are, by some keys.
MATCH (agency:Agency)
WHERE agency.marking IN $markings
RETURN <keys> AS keys, count(*) AS count
