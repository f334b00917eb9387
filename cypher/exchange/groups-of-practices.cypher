// How many exchanges of each practice share each set of values of some keys; all of them in one where there is no key.
// @mode  read
// @param ids        [ID!]!
// @param markings   [String!]!
// @slot  where keys
// @row   practiceId ID!
// @row   counts     [[keys [Any]!, count Int!]!]!
UNWIND $ids AS practiceId
MATCH (practice:Practice {id: practiceId})
WHERE practice.marking IN $markings
RETURN
  practiceId,
  COLLECT {
    MATCH (practice)<-[:SHARED]-(attendance)<-[:ATTENDED]-(agency),
      (attendance)-[:AT]->(event)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
    WHERE
      <where>
      AND attendance.audience IN $markings
      AND practice.marking IN $markings
    WITH <keys> AS keys, count(*) AS count
    RETURN [keys, count] AS columns
  }
