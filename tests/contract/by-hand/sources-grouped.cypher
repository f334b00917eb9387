// How many sources there are, by some keys.
MATCH (source:Source)
WHERE source.marking IN $markings
RETURN <keys> AS keys, count(*) AS count
