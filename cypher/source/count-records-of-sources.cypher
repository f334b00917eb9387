// How many records rest on each source.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @slot  where
// @row   sourceId ID!
// @row   total    Int!
UNWIND $ids AS sourceId
MATCH (source:Source {id: sourceId})
WHERE source.marking IN $markings
RETURN
  sourceId,
  COUNT {
    MATCH (source)<-[:EVIDENCED_BY]-(record:Record)
    WHERE
      record.marking IN $markings
      AND NOT EXISTS { (record)-[:COUNTS|AT|PART_OF*1..3]->(owner:Record) WHERE NOT coalesce(owner.marking IN $markings, false) }
      AND NOT EXISTS {
      (record)-[:COUNTS*0..1]->(:Attendance)<-[:ATTENDED]-(agency:Agency) WHERE NOT coalesce(agency.marking IN $markings, false)
      }
      AND <where>
    RETURN DISTINCT record
  }
