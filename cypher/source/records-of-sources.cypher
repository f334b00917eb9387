// A page of the ids of the records that rest on each source.
// @mode  read
// @param ids       [ID!]!
// @param first     Int!
// @param markings  [String!]!
// @slot  where after measure sort order
// @row   sourceId  ID!
// @row   recordIds [[position [String!]!, row ID!]!]!
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
      AND <after>
    WITH DISTINCT record
    <measure>
    WITH record, <sort> AS sort
    ORDER BY <order>
    LIMIT $first
    RETURN
      [
        [toString(sort), record.id],
        record.id
      ] AS columns
    ORDER BY <order>
  }
