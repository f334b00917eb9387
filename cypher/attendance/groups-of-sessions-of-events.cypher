// How many attendances of each event's sessions, and of its own where they are asked for, share each set of values of some keys; all of them in one where there is no key.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @slot  level where keys
// @row   eventId  ID!
// @row   counts   [[keys [Any]!, count Int!]!]!
UNWIND $ids AS eventId
MATCH (asked:Event {id: eventId})
WHERE asked.audience IN $markings
RETURN
  eventId,
  COLLECT {
    MATCH (asked)<-[:PART_OF*0..1]-(event)<-[:AT]-(attendance)<-[:ATTENDED]-(agency)
    WHERE
      <where>
      AND <level>
      AND attendance.audience IN $markings
    WITH <keys> AS keys, count(*) AS count
    RETURN [keys, count] AS columns
  }
