// A page of the named bodies that attended one of the events of each programme that were held, or that attended several.
// @mode  read
// @param ids         [ID!]!
// @param first       Int!
// @param markings    [String!]!
// @slot  where seen after measure sort order
// @row   programmeId ID!
// @row   agencies    [[position [String!]!, row Agency!]!]!
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
    WHERE
      <seen>
      AND <after>
    <measure>
    WITH agency, <sort> AS sort
    ORDER BY <order>
    LIMIT $first
    RETURN
      [
        [toString(sort), agency.id],
        [
          agency.id, agency.marking, agency.name, agency.aliases, agency.kind, agency.sector,
          agency.identified, agency.basedInId
        ]
      ] AS columns
    ORDER BY <order>
  }
