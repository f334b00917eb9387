// How many of the own attendances of each event share each set of values of some keys; all of them in one where there is no key.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @slot  where keys
// @row   eventId  ID!
// @row   counts   [[keys [Any]!, count Int!]!]!
UNWIND $ids AS eventId
MATCH (event:Event {id: eventId})
WHERE event.audience IN $markings
RETURN
  eventId,
  COLLECT {
    MATCH (event)<-[:AT]-(attendance)<-[:ATTENDED]-(agency)
    WHERE
      <where>
      AND attendance.audience IN $markings
    WITH <keys> AS keys, count(*) AS count
    RETURN [keys, count] AS columns
  }
