// How far each programme reaches by those of its events that were held: how many they are, how many more have no stated date,
// the countries that bodies at them are based in, the places that they spoke for, how many of the bodies no source names, and
// what a reader has to be cleared for of all these.
// @mode  read
// @param ids          [ID!]!
// @param markings     [String!]!
// @slot  period where
// @row   programmeId  ID!
// @row   events       Int!
// @row   undated      Int!
// @row   seatIds      [ID!]!
// @row   placeIds     [ID!]!
// @row   unidentified Int!
// @row   audiences    [String!]!
UNWIND $ids AS programmeId
MATCH (programme:Programme {id: programmeId})
CALL (programme) {
  MATCH
    (programme)<-[:PHASE_OF*0..1]-()<-[:UNDER]-(whole)<-[:PART_OF*0..1]-(event)
    <-[:AT]-(attendance)<-[:ATTENDED]-(agency)
  WHERE
    <where>
    AND whole.status = 'HELD'
    AND event.status = 'HELD'
    AND attendance.audience IN $markings
  RETURN
    collect(DISTINCT agency.basedInId) AS seatIds,
    collect(DISTINCT attendance.placeId) AS placeIds,
    count(DISTINCT CASE WHEN NOT agency.identified THEN agency.id END) AS unidentified,
    collect(DISTINCT attendance.audience) AS audiences
}
RETURN
  programmeId,
  COUNT {
    MATCH (programme)<-[:PHASE_OF*0..1]-()<-[:UNDER]-(whole)
    WHERE
      <period>
      AND whole.status = 'HELD'
      AND whole.marking IN $markings
    RETURN DISTINCT whole
  },
  COUNT {
    MATCH (programme)<-[:PHASE_OF*0..1]-()<-[:UNDER]-(whole)
    WHERE
      whole.startDate IS NULL
      AND whole.status = 'HELD'
      AND whole.marking IN $markings
    RETURN DISTINCT whole
  },
  seatIds,
  placeIds,
  unidentified,
  audiences + COLLECT {
    MATCH (programme)<-[:PHASE_OF*0..1]-()<-[:UNDER]-(whole)
    WHERE
      (<period> OR whole.startDate IS NULL)
      AND whole.status = 'HELD'
      AND whole.marking IN $markings
    RETURN DISTINCT whole.marking
  }
