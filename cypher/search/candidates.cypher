// The records that each text may mean, with their names: those with one of its ids, then those with a name that begins with
// the text, then those with a name that has its words, then those with words like them; by length, then id. A record may
// come twice, by its id and by its name.
// @mode  read
// @param queries    [{ number Int!, whole String!, words [String!]!, fullText String!, ids [ID!]! }!]!
// @param kinds      [String!]
// @param most       Int!
// @param markings   [String!]!
// @row   number     Int!
// @row   candidates [[id ID!, marking String, names [String!]!]!]!
UNWIND $queries AS query
RETURN
  query.number,
  COLLECT {
    CALL (query) {
      CALL db.index.fulltext.queryNodes('search', query.fullText) YIELD node
      RETURN node AS record
      UNION ALL
      UNWIND query.ids AS id
      MATCH (record:Record {id: id})
      RETURN record
    }
    WITH query, record
    WHERE
      record.audience IN $markings
      AND ($kinds IS NULL OR split(record.id, ':')[0] IN $kinds)
    WITH
      record,
      // The best of its names: the tier in millions, and the length within it.
      CASE
        WHEN record.id IN query.ids THEN 0
        ELSE reduce(
          best = 9000000,
          line IN split(trim(record.searchText), '\n') |
          CASE
            WHEN line STARTS WITH query.whole AND 1000000 + size(line) < best THEN 1000000 + size(line)
            WHEN 2000000 + size(line) < best AND all(word IN query.words WHERE ' ' + line CONTAINS ' ' + word)
              THEN 2000000 + size(line)
            WHEN 3000000 + abs(size(line) - size(query.whole)) < best
              THEN 3000000 + abs(size(line) - size(query.whole))
            ELSE best
          END
        )
      END AS place
    ORDER BY place, record.id
    LIMIT $most
    RETURN [
      record.id,
      record.marking,
      [name IN [record.name, record.fullName, record.title] + coalesce(record.aliases, []) WHERE name IS NOT NULL]
    ] AS candidate
  } AS candidates
