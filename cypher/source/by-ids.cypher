// The sources with these ids.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @row   source   Source!
MATCH (source:Source)
WHERE source.id IN $ids AND source.marking IN $markings
RETURN
  [
    source.id, source.marking, source.title, source.url, source.publisher,
    toString(source.publishedOn), toString(source.retrievedOn), source.language, source.topics,
    source.gradingScheme, source.gradingSource, source.gradingInformation, source.gradingBy
  ]
