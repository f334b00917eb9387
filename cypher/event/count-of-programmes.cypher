// How many whole events were held under each programme or phase; a programme's include those of its phases.
// @mode  read
// @param ids         [ID!]!
// @param markings    [String!]!
// @slot  where
// @row   programmeId ID!
// @row   total       Int!
UNWIND $ids AS programmeId
MATCH (programme:Record {id: programmeId})
RETURN
  programmeId,
  COUNT {
    MATCH (programme)<-[:PHASE_OF*0..1]-(part)<-[:UNDER]-(event:Event)
    WHERE
      event.marking IN $markings
      AND <where>
    RETURN DISTINCT event
  }
