// The first identified bodies, by name, that two bodies have each attended a whole event with: those that the one that
// attended less met, held against the events of the other.
// @mode  read
// @param ids      [ID!]!
// @param first    Int!
// @param markings [String!]!
// @row   pair     ID!
// @row   partners [Agency!]!
UNWIND $ids AS pair
MATCH (body:Agency)
WHERE body.id IN split(pair, ' ') AND body.marking IN $markings
WITH pair, body
ORDER BY COUNT { (body)-[:ATTENDED]->() }
WITH pair, collect(body.id) AS bodies
WHERE size(bodies) = 2
WITH pair, bodies[0] AS near, bodies[1] AS far
CALL (near) {
  MATCH (attendance:Attendance {agencyId: near})
  WHERE
    attendance.wholeId IS NOT NULL
    AND attendance.eventId IS NOT NULL
    AND attendance.audience IN $markings
  WITH DISTINCT attendance.wholeId AS wholeId
  MATCH (theirs:Attendance {wholeId: wholeId})
  WHERE theirs.agencyId IS NOT NULL AND theirs.bodyIdentified = true AND theirs.audience IN $markings
  RETURN collect(DISTINCT theirs.agencyId) AS met
}
CALL (far) {
  MATCH (attendance:Attendance {agencyId: far})
  WHERE
    attendance.wholeId IS NOT NULL
    AND attendance.eventId IS NOT NULL
    AND attendance.audience IN $markings
  RETURN collect(DISTINCT attendance.wholeId) AS wholes
}
CALL (near, far, met, wholes) {
  UNWIND met AS partner
  WITH near, far, wholes, partner
  WHERE
    partner <> near
    AND partner <> far
    AND EXISTS {
      MATCH (attendance:Attendance {agencyId: partner})
      WHERE
        attendance.wholeId IS NOT NULL
        AND attendance.eventId IS NOT NULL
        AND attendance.audience IN $markings
        AND attendance.wholeId IN wholes
    }
  MATCH (agency:Agency {id: partner})
  WITH agency
  ORDER BY agency.sortName, agency.id
  LIMIT $first
  RETURN
    collect([
      agency.id, agency.marking, agency.name, agency.aliases, agency.kind, agency.sector,
      agency.identified, agency.basedInId
    ]) AS partners
}
RETURN pair, partners
