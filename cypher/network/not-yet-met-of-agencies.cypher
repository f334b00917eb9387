// A page of the identified bodies that each identified body has never attended a whole event with, those with most
// partners in common first. Common partners are looked for from the fewer: from the partners, or from the bodies not met.
// @mode  read
// @param ids      [ID!]!
// @param first    Int!
// @param markings [String!]!
// @slot  where after sort order
// @row   bodyId   ID!
// @row   bodies   [[position [String!]!, row [partnersInCommon Int!, bodyId ID!, other Agency(other)!]!]!]!
UNWIND $ids AS bodyId
MATCH (body:Agency {id: bodyId})
WHERE body.marking IN $markings AND body.identified
CALL (bodyId) {
  MATCH (attendance:Attendance {agencyId: bodyId})
  WHERE
    attendance.wholeId IS NOT NULL
    AND attendance.eventId IS NOT NULL
    AND attendance.audience IN $markings
  WITH DISTINCT bodyId, attendance.wholeId AS wholeId
  MATCH (theirs:Attendance {wholeId: wholeId})
  WHERE theirs.agencyId IS NOT NULL AND theirs.bodyIdentified = true AND theirs.audience IN $markings
    AND theirs.agencyId <> bodyId
  RETURN collect(DISTINCT theirs.agencyId) AS partners
}
CALL (bodyId, partners) {
  MATCH (agency:Agency)
  WHERE
    <where>
    AND agency.marking IN $markings
    AND agency.identified
    AND agency.id <> bodyId
    AND NOT agency.id IN partners
  RETURN collect(agency.id) AS unmet
}
CALL (bodyId, partners, unmet) {
  CALL (partners, unmet) {
    WITH partners, unmet
    WHERE size(partners) <= size(unmet)
    UNWIND partners AS partner
    CALL (partner) {
      MATCH (attendance:Attendance {agencyId: partner})
      WHERE
        attendance.wholeId IS NOT NULL
        AND attendance.eventId IS NOT NULL
        AND attendance.audience IN $markings
      WITH DISTINCT attendance.wholeId AS wholeId
      MATCH (theirs:Attendance {wholeId: wholeId})
      WHERE theirs.agencyId IS NOT NULL AND theirs.bodyIdentified = true AND theirs.audience IN $markings
      RETURN DISTINCT theirs.agencyId AS otherId
    }
    RETURN otherId, count(*) AS found, false AS isUnmet
    UNION ALL
    WITH partners, unmet
    WHERE size(partners) > size(unmet)
    UNWIND unmet AS otherId
    CALL (otherId, partners) {
      MATCH (attendance:Attendance {agencyId: otherId})
      WHERE
        attendance.wholeId IS NOT NULL
        AND attendance.eventId IS NOT NULL
        AND attendance.audience IN $markings
      WITH DISTINCT partners, attendance.wholeId AS wholeId
      MATCH (theirs:Attendance {wholeId: wholeId})
      WHERE theirs.agencyId IS NOT NULL AND theirs.bodyIdentified = true AND theirs.audience IN $markings
        AND theirs.agencyId IN partners
      RETURN count(DISTINCT theirs.agencyId) AS found
    }
    RETURN otherId, found, false AS isUnmet
    UNION ALL
    UNWIND unmet AS otherId
    RETURN otherId, 0 AS found, true AS isUnmet
  }
  WITH bodyId, otherId, sum(found) AS partnersInCommon, count(CASE WHEN isUnmet THEN true END) AS times
  WHERE times > 0
  WITH bodyId, otherId, partnersInCommon
  WHERE <after>
  WITH *, <sort> AS sort
  ORDER BY <order>
  LIMIT $first
  MATCH (other:Agency {id: otherId})
  WITH bodyId, other, partnersInCommon, otherId, sort
  ORDER BY <order>
  RETURN
    collect([
      [toString(sort), otherId],
      [
        partnersInCommon, bodyId,
        [
          other.id, other.marking, other.name, other.aliases, other.kind, other.sector,
          other.identified, other.basedInId
        ]
      ]
    ]) AS bodies
}
RETURN bodyId, bodies
