// How many exchanges at each event or its sessions share each set of values of some keys; all of them in one where there is no key.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @slot  where keys
// @row   eventId  ID!
// @row   counts   [[keys [Any]!, count Int!]!]!
UNWIND $ids AS eventId
MATCH (asked:Event {id: eventId})
WHERE asked.audience IN $markings
RETURN
  eventId,
  COLLECT {
    MATCH (asked)<-[:PART_OF*0..1]-(event)<-[:AT]-(attendance)-[:SHARED]->(practice),
      (attendance)<-[:ATTENDED]-(agency)
    // Apart from the pattern above, which has walked the same relationship where the event is a session of the one asked for.
    MATCH (event)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
    WHERE
      <where>
      AND attendance.audience IN $markings
      AND practice.marking IN $markings
    WITH <keys> AS keys, count(*) AS count
    RETURN [keys, count] AS columns
  }
