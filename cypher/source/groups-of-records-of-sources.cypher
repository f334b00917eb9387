// How many records that rest on each source share each set of values of some keys; all of them in one where there is no key.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @slot  where keys
// @row   sourceId ID!
// @row   counts   [[keys [Any]!, count Int!]!]!
UNWIND $ids AS sourceId
MATCH (source:Source {id: sourceId})
WHERE source.marking IN $markings
RETURN
  sourceId,
  COLLECT {
    MATCH (source)<-[:EVIDENCED_BY]-(record)
    WHERE
      <where>
      AND record.audience IN $markings
    WITH DISTINCT record
    WITH <keys> AS keys, count(*) AS count
    RETURN [keys, count] AS columns
  }
