// A page of the sources.
// @mode  read
// @param first    Int!
// @param markings [String!]!
// @slot  start where after measure sort order
// @row   position [String!]!
// @row   source   Source!
<start>
MATCH (source)
WHERE
  <where>
  AND source.marking IN $markings
  AND <after>
<measure>
WITH source, <sort> AS sort
ORDER BY <order>
LIMIT $first
RETURN
  [toString(sort), source.id],
  [
    source.id, source.marking, source.title, source.url, source.publisher,
    toString(source.publishedOn), toString(source.retrievedOn), source.language, source.topics,
    source.gradingScheme, source.gradingSource, source.gradingInformation, source.gradingBy
  ]
ORDER BY <order>
