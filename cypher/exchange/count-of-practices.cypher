// How many exchanges there are of each practice.
// @mode  read
// @param ids        [ID!]!
// @param markings   [String!]!
// @slot  where
// @row   practiceId ID!
// @row   total      Int!
UNWIND $ids AS practiceId
MATCH (practice:Practice {id: practiceId})
WHERE practice.marking IN $markings
RETURN
  practiceId,
  COUNT {
    MATCH (practice)<-[:SHARED]-(attendance:Attendance)<-[:ATTENDED]-(agency:Agency),
      (attendance)-[:AT]->(event:Event)-[:PART_OF*0..1]->(whole:Event {level: 'EVENT'})
    WHERE
      attendance.marking IN $markings
      AND agency.marking IN $markings
      AND practice.marking IN $markings
      AND event.marking IN $markings
      AND whole.marking IN $markings
      AND <where>
    RETURN attendance
  }
