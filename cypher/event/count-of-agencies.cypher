// How many whole events each body attended, itself or one of their sessions.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @slot  where
// @row   agencyId ID!
// @row   total    Int!
UNWIND $ids AS agencyId
MATCH (agency:Agency {id: agencyId})
WHERE agency.marking IN $markings
RETURN
  agencyId,
  COUNT {
    MATCH (agency)-[:ATTENDED]->(attendance:Attendance)-[:AT]->(attended:Event)-[:PART_OF*0..1]->(event:Event {level: 'EVENT'})
    WHERE
      attendance.marking IN $markings
      AND attended.marking IN $markings
      AND event.marking IN $markings
      AND <where>
    RETURN DISTINCT event
  }
