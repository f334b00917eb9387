// How many attendances each event has of its own.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @slot  where
// @row   eventId  ID!
// @row   total    Int!
UNWIND $ids AS eventId
MATCH (event:Event {id: eventId})
WHERE event.marking IN $markings
RETURN
  eventId,
  COUNT {
    MATCH (event)<-[:AT]-(attendance:Attendance)<-[:ATTENDED]-(agency:Agency)
    WHERE
      attendance.marking IN $markings
      AND agency.marking IN $markings
      AND <where>
    RETURN attendance
  }
