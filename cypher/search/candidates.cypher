// The records that each text may mean, with their names: those with one of its ids, then those with a name that begins with
// the text, then those with a name that has its words, then those with words like them; by length, then id.
// @mode  read
// @param queries    [{ number Int!, whole String!, words [String!]!, fullText String!, ids [ID!]! }!]!
// @param kinds      [String!]
// @param most       Int!
// @param markings   [String!]!
// @row   number     Int!
// @row   candidates [[id ID!, names [String!]!]!]!
UNWIND $queries AS query
RETURN
  query.number,
  COLLECT {
    CALL (query) {
      CALL db.index.fulltext.queryNodes('search', query.fullText) YIELD node
      RETURN node AS record
      UNION
      UNWIND query.ids AS id
      MATCH (record:Record {id: id})
      RETURN record
    }
    WITH query, record
    WHERE
      record.marking IN $markings
      AND ($kinds IS NULL OR split(record.id, ':')[0] IN $kinds)
      AND NOT EXISTS { (record)-[:PART_OF]->(whole:Event) WHERE NOT coalesce(whole.marking IN $markings, false) }
    WITH query, record, split(trim(coalesce(record.searchText, '')), '\n') AS lines
    WITH
      query, record, lines,
      [line IN lines WHERE line STARTS WITH query.whole] AS begun,
      [line IN lines WHERE all(word IN query.words WHERE ' ' + line CONTAINS ' ' + word)] AS worded
    WITH
      record,
      CASE
        WHEN record.id IN query.ids THEN 0
        WHEN begun <> [] THEN 1
        WHEN worded <> [] THEN 2
        ELSE 3
      END AS tier,
      reduce(
        least = 1000000,
        line IN CASE WHEN begun <> [] THEN begun WHEN worded <> [] THEN worded ELSE lines END |
        CASE WHEN abs(size(line) - size(query.whole)) < least THEN abs(size(line) - size(query.whole)) ELSE least END
      ) AS distance
    ORDER BY tier, distance, record.id
    LIMIT $most
    RETURN [
      record.id,
      [name IN [record.name, record.fullName, record.title] + coalesce(record.aliases, []) WHERE name IS NOT NULL]
    ] AS candidate
  } AS candidates
