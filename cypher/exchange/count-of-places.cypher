// How many exchanges there are on behalf of each place or a place in it.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @slot  where
// @row   placeId  ID!
// @row   total    Int!
UNWIND $ids AS placeId
MATCH (asked:Place {id: placeId})
RETURN
  placeId,
  COUNT {
    MATCH (asked)<-[:LOCATED_IN*0..2]-(place:Place)<-[:FOR]-(attendance:Attendance)-[:SHARED]->(practice:Practice),
      (attendance)<-[:ATTENDED]-(agency:Agency),
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
