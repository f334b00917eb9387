// How many attendances each body has.
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
    MATCH (agency)-[:ATTENDED]->(attendance:Attendance)-[:AT]->(event:Event)
    WHERE
      attendance.marking IN $markings
      AND event.marking IN $markings
      AND NOT EXISTS { (event)-[:PART_OF]->(whole:Event) WHERE NOT coalesce(whole.marking IN $markings, false) }
      AND <where>
    RETURN attendance
  }
