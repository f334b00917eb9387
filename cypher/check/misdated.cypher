// How many events are not known and sorted by the days that follow from their sources, themselves and their whole event,
// and the first of them.
// @mode  read
// @param most  Int!
// @row   count Int!
// @row   ids   [ID!]!
MATCH (event:Event)
OPTIONAL MATCH (event)-[:EVIDENCED_BY]->(source:Source)
WITH event, coalesce(min(source.publishedOn), min(source.retrievedOn)) AS known
OPTIONAL MATCH (event)-[:PART_OF]->(whole:Event)
WITH
  event.id AS id,
  event.knownBy = coalesce(known, event.knownBy)
  AND event.orderDate = coalesce(event.startDate, whole.startDate, whole.knownBy, event.knownBy) AS isRight
WHERE NOT coalesce(isRight, false)
WITH id
ORDER BY id
RETURN count(*), collect(id)[..$most]
