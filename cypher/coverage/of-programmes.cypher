// How far each programme reaches by those of its events that were held: how many they are, how many more have no stated date,
// the countries and places that bodies at them are based in and spoke for, and how many of the bodies no source names.
// @mode  read
// @param ids          [ID!]!
// @param markings     [String!]!
// @slot  period where
// @row   programmeId  ID!
// @row   events       Int!
// @row   undated      Int!
// @row   placeIds     [ID!]!
// @row   unidentified Int!
UNWIND $ids AS programmeId
MATCH (programme:Programme {id: programmeId})
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
  COLLECT {
    MATCH
      (programme)<-[:PHASE_OF*0..1]-()<-[:UNDER]-(whole)<-[:PART_OF*0..1]-(event)
      <-[:AT]-(attendance)<-[:ATTENDED]-(agency)
    WHERE
      <where>
      AND whole.status = 'HELD'
      AND event.status = 'HELD'
      AND attendance.audience IN $markings
    UNWIND [agency.basedInId, attendance.placeId] AS placeId
    WITH placeId
    WHERE placeId IS NOT NULL
    RETURN DISTINCT placeId
    ORDER BY placeId
  },
  COUNT {
    MATCH
      (programme)<-[:PHASE_OF*0..1]-()<-[:UNDER]-(whole)<-[:PART_OF*0..1]-(event)
      <-[:AT]-(attendance)<-[:ATTENDED]-(agency)
    WHERE
      <where>
      AND NOT agency.identified
      AND whole.status = 'HELD'
      AND event.status = 'HELD'
      AND attendance.audience IN $markings
    RETURN DISTINCT agency
  }
