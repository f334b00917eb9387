// How many attendances of each body share each set of values of some keys; all of them in one where there is no key.
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
    MATCH (agency)-[:ATTENDED]->(attendance)-[:AT]->(event)
    WHERE
      <where>
      AND attendance.audience IN $markings
    WITH <keys> AS keys, count(*) AS count
    RETURN [keys, count] AS columns
  }
