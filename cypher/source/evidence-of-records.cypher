// The evidence of each record, each line with its source: the record as a whole first, then by field and locator.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @row   recordId ID!
// @row   evidence [[standing Standing!, locator String, note String, about String, source Source!]!]!
UNWIND $ids AS recordId
MATCH (record:Record {id: recordId})
WHERE record.audience IN $markings
RETURN
  recordId,
  COLLECT {
    MATCH (record)-[evidence:EVIDENCED_BY]->(source:Source)
    WHERE source.marking IN $markings
    RETURN [
      evidence.standing, evidence.locator, evidence.note, evidence.about,
      [
        source.id, source.marking, source.title, source.url, source.publisher,
        toString(source.publishedOn), toString(source.retrievedOn), source.language, source.topics,
        source.gradingScheme, source.gradingSource, source.gradingInformation, source.gradingBy
      ]
    ] AS columns
    ORDER BY
      coalesce(evidence.about, ''), source.id, size(coalesce(evidence.locator, '')), evidence.locator,
      evidence.standing, evidence.note
  }
