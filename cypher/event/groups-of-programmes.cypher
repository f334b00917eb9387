// How many whole events under each programme or phase share each set of values of some keys; all of them in one where there is no key.
// @mode  read
// @param ids         [ID!]!
// @param markings    [String!]!
// @slot  where keys
// @row   programmeId ID!
// @row   counts      [[keys [Any]!, count Int!]!]!
UNWIND $ids AS programmeId
MATCH (programme:Record {id: programmeId})
RETURN
  programmeId,
  COLLECT {
    MATCH (programme)<-[:PHASE_OF*0..1]-(part)<-[:UNDER]-(event)
    WHERE
      <where>
      AND event.marking IN $markings
    WITH DISTINCT event
    WITH <keys> AS keys, count(*) AS count
    RETURN [keys, count] AS columns
  }
