// How many bodies that each identified body attended events with share each set of values of some keys.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @slot  where level meeting keys
// @row   agencyId ID!
// @row   counts   [[keys [Any]!, count Int!]!]!
UNWIND $ids AS agencyId
MATCH (agency:Agency {id: agencyId})
WHERE agency.marking IN $markings AND agency.identified
RETURN
  agencyId,
  COLLECT {
    MATCH (agency)-[:ATTENDED]->(attendance)-[:AT]->(attended)-[:PART_OF*0..1]->(event {level: 'EVENT'})
    WHERE
      <where>
      AND attendance.marking IN $markings
      AND attended.marking IN $markings
      AND event.marking IN $markings
      AND <level>
    WITH DISTINCT <meeting> AS meeting
    MATCH (meeting)<-[:PART_OF*0..1]-(part)<-[:AT]-(theirs)<-[:ATTENDED]-(partner)
    WHERE part.marking IN $markings AND theirs.marking IN $markings AND partner <> agency
    WITH DISTINCT partner
    WHERE partner.marking IN $markings
    WITH <keys> AS keys, count(*) AS count
    RETURN [keys, count] AS columns
  }
