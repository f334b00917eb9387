// How many exchanges on behalf of each place or a place in it share each set of values of some keys; all of them in one where there is no key.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @slot  where keys
// @row   placeId  ID!
// @row   counts   [[keys [Any]!, count Int!]!]!
UNWIND $ids AS placeId
MATCH (asked:Place {id: placeId})
RETURN
  placeId,
  COLLECT {
    MATCH (asked)<-[:LOCATED_IN*0..2]-(place)<-[:FOR]-(attendance)-[:SHARED]->(practice),
      (attendance)<-[:ATTENDED]-(agency),
      (attendance)-[:AT]->(event)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
    WHERE
      <where>
      AND attendance.audience IN $markings
      AND practice.marking IN $markings
    WITH <keys> AS keys, count(*) AS count
    RETURN [keys, count] AS columns
  }
