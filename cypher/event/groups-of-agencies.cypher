// How many whole events that each body attended share each set of values of some keys; all of them in one where there is no key.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @slot  where keys
// @row   agencyId ID!
// @row   counts   [[keys [Any]!, count Int!]!]!
UNWIND $ids AS agencyId
MATCH (agency:Agency {id: agencyId})
WHERE agency.marking IN $markings
RETURN
  agencyId,
  COLLECT {
    MATCH (agency)-[:ATTENDED]->(attendance)-[:AT]->(attended)-[:PART_OF*0..1]->(event {level: 'EVENT'})
    WHERE
      <where>
      AND attendance.marking IN $markings
      AND attended.marking IN $markings
      AND event.marking IN $markings
    WITH DISTINCT event
    WITH <keys> AS keys, count(*) AS count
    RETURN [keys, count] AS columns
  }
