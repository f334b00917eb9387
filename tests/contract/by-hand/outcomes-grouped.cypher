// How many outcomes there are, by some keys.
MATCH (outcome:Outcome)
WHERE outcome.marking IN $markings
RETURN <keys> AS keys, count(*) AS count
