// A page of the identified bodies that each identified body attended events with, strongest first.
// @mode  read
// @param ids      [ID!]!
// @param first    Int!
// @param markings [String!]!
// @slot  where level meeting after sort order
// @row   agencyId ID!
// @row   partners [[position [String!]!, row [weight Int!, sharedEvents Int!, datedEvents Int!,
//          firstStart Date, firstLatest Date, lastStart Date, lastLatest Date, agencyId ID!, partner Agency(partner)!]!]!]!
UNWIND $ids AS agencyId
MATCH (asked:Agency {id: agencyId})
WHERE asked.audience IN $markings AND asked.identified
RETURN
  agencyId,
  COLLECT {
    MATCH (attendance:Attendance {agencyId: agencyId})
    WHERE
      attendance.wholeId IS NOT NULL
      AND attendance.eventId IS NOT NULL
      AND attendance.audience IN $markings
      AND <level>
    WITH DISTINCT attendance.<meeting> AS meetingId, attendance.wholeId AS wholeId
    MATCH (event:Event {id: wholeId})
    WHERE <where>
    WITH DISTINCT agencyId, meetingId
    MATCH (theirs:Attendance {<meeting>: meetingId})
    WHERE theirs.agencyId IS NOT NULL AND theirs.bodyIdentified = true AND theirs.audience IN $markings
    WITH agencyId, meetingId, collect(DISTINCT theirs.agencyId) AS bodies
    WHERE size(bodies) > 1
    MATCH (meeting:Event {id: meetingId})
    WITH
      agencyId, bodies, meeting.startDate AS start, meeting.startLatest AS latest,
      1000000000000 / (size(bodies) - 1) AS share
    UNWIND bodies AS partnerId
    WITH agencyId, partnerId, start, latest, share
    WHERE partnerId <> agencyId
    WITH
      partnerId, count(*) AS sharedEvents, (sum(share) + 500000) / 1000000 AS weight, count(start) AS datedEvents,
      min(start) AS firstStart, min(latest) AS firstLatest, max(start) AS lastStart, max(latest) AS lastLatest
    WHERE <after>
    WITH *, <sort> AS sort
    ORDER BY <order>
    LIMIT $first
    MATCH (partner:Agency {id: partnerId})
    RETURN
      [
        [toString(sort), partnerId],
        [
          weight, sharedEvents, datedEvents, toString(firstStart), toString(firstLatest), toString(lastStart),
          toString(lastLatest), agencyId,
          [
            partner.id, partner.marking, partner.name, partner.aliases, partner.kind, partner.sector,
            partner.identified, partner.basedInId
          ]
        ]
      ] AS columns
    ORDER BY <order>
  }
