// How many events and sessions of readable events there are, by some keys.
MATCH (event:Event)
WHERE event.marking IN $markings
  AND (event.level = 'EVENT' OR EXISTS { (event)-[:PART_OF]->(whole) WHERE whole.marking IN $markings })
RETURN <keys> AS keys, count(*) AS count
