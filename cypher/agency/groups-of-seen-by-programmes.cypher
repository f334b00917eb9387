// How many of the named bodies that attended one or several of the events of each programme that were held share each set of
// values of some keys; all of them in one where there is no key.
// @mode  read
// @param ids         [ID!]!
// @param markings    [String!]!
// @slot  where seen keys
// @row   programmeId ID!
// @row   counts      [[keys [Any]!, count Int!]!]!
UNWIND $ids AS programmeId
MATCH (programme:Programme {id: programmeId})
RETURN
  programmeId,
  COLLECT {
    MATCH
      (programme)<-[:PHASE_OF*0..1]-()<-[:UNDER]-(whole)<-[:PART_OF*0..1]-(event)
      <-[:AT]-(attendance)<-[:ATTENDED]-(agency)
    WHERE
      <where>
      AND whole.status = 'HELD'
      AND event.status = 'HELD'
      AND attendance.audience IN $markings
      AND agency.identified
    WITH agency, count(DISTINCT whole) AS events
    WHERE <seen>
    WITH <keys> AS keys, count(*) AS count
    RETURN [keys, count] AS columns
  }
