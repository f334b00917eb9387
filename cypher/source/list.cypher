// A page of the sources.
// @mode  read
// @param first    Int!
// @param markings [String!]!
// @slot  where after order
// @row   source   Source!
MATCH (source:Source)
WHERE
  source.id IS NOT NULL
  AND source.marking IN $markings
  AND <where>
  AND <after>
WITH source
ORDER BY <order>
LIMIT $first
RETURN
  [
    source.id, source.marking, source.title, source.url, source.publisher,
    toString(source.publishedOn), toString(source.retrievedOn), source.language, source.topics,
    source.gradingScheme, source.gradingSource, source.gradingInformation, source.gradingBy
  ]
ORDER BY <order>
