// How many practices there are, by some keys.
MATCH (practice:Practice)
WHERE practice.marking IN $markings
RETURN <keys> AS keys, count(*) AS count
