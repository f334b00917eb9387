// How many exchanges there are at each event or its sessions.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @slot  where
// @row   eventId  ID!
// @row   total    Int!
UNWIND $ids AS eventId
MATCH (asked:Event {id: eventId})
WHERE asked.marking IN $markings
RETURN
  eventId,
  COUNT {
    MATCH (asked)<-[:PART_OF*0..1]-(event:Event)<-[:AT]-(attendance:Attendance)-[:SHARED]->(practice:Practice),
      (attendance)<-[:ATTENDED]-(agency:Agency),
      (event)-[:PART_OF*0..1]->(whole:Event {level: 'EVENT'})
    WHERE
      attendance.marking IN $markings
      AND agency.marking IN $markings
      AND practice.marking IN $markings
      AND event.marking IN $markings
      AND whole.marking IN $markings
      AND <where>
    RETURN attendance
  }
