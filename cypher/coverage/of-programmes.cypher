// How far each programme reaches by those of its events that were held: how many they are, how many more have no stated date
// or one that may lie in the period or not, the countries that bodies at them are based in, the places that they spoke for,
// how many of the bodies no source names, and what a reader has to be cleared for of all these.
// @mode  read
// @param ids          [ID!]!
// @param markings     [String!]!
// @param from         Date
// @param to           Date
// @slot  period where
// @row   programmeId  ID!
// @row   events       Int!
// @row   undated      Int!
// @row   undecided    Int!
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
CALL (programme) {
  MATCH (programme)<-[:PHASE_OF*0..1]-()<-[:UNDER]-(whole)
  WHERE whole.status = 'HELD' AND whole.marking IN $markings
  WITH DISTINCT whole
  WITH
    whole,
    <period> AS isIn,
    whole.startDate IS NULL AS isUndated,
    whole.startLatest >= coalesce(date($from), whole.startLatest)
    AND whole.startDate <= coalesce(date($to), whole.startDate) AS mayBeIn
  WHERE isIn OR isUndated OR mayBeIn
  RETURN
    count(CASE WHEN isIn THEN whole END) AS events,
    count(CASE WHEN isUndated THEN whole END) AS undated,
    count(CASE WHEN mayBeIn AND NOT isIn THEN whole END) AS undecided,
    collect(DISTINCT whole.marking) AS wholeAudiences
}
RETURN
  programmeId, events, undated, undecided, seatIds, placeIds, unidentified, audiences + wholeAudiences AS audiences
