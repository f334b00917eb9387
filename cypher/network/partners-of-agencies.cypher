// A page of the identified bodies that each identified body attended events with, strongest first. The dates of
// their meetings are read for the page alone. In a CALL rather than a COLLECT, which would group by agencyId besides.
// @mode  read
// @param ids      [ID!]!
// @param first    Int!
// @param markings [String!]!
// @slot  event where level meeting after sort order
// @row   agencyId ID!
// @row   partners [[position [String!]!, row [weight Int!, sharedEvents Int!, datedEvents Int!,
//          firstStart Date, firstLatest Date, lastStart Date, lastLatest Date, agencyId ID!, partner Agency(partner)!]!]!]!
UNWIND $ids AS agencyId
MATCH (asked:Agency {id: agencyId})
WHERE asked.audience IN $markings AND asked.identified
CALL (agencyId) {
  MATCH (attendance:Attendance {agencyId: agencyId})
  WHERE
    attendance.wholeId IS NOT NULL
    AND attendance.eventId IS NOT NULL
    AND attendance.audience IN $markings
    AND <level>
  WITH DISTINCT attendance.<meeting> AS meetingId, attendance.wholeId AS wholeId
  <event>
  WHERE <where>
  WITH meetingId
  MATCH (theirs:Attendance {<meeting>: meetingId})
  WHERE theirs.agencyId IS NOT NULL AND theirs.bodyIdentified = true AND theirs.audience IN $markings
  WITH meetingId, collect(DISTINCT theirs.agencyId) AS bodies
  WHERE size(bodies) > 1
  WITH meetingId, bodies, 1000000000000 / (size(bodies) - 1) AS share
  UNWIND bodies AS partnerId
  WITH meetingId, partnerId, share
  WHERE partnerId <> agencyId
  WITH partnerId, collect(meetingId) AS meetings, (sum(share) + 500000) / 1000000 AS weight
  WHERE <after>
  WITH *, <sort> AS sort
  ORDER BY <order>
  LIMIT $first
  UNWIND meetings AS meetingId
  MATCH (meeting:Event {id: meetingId})
  WITH
    partnerId, weight, sort, count(*) AS sharedEvents, count(meeting.startDate) AS datedEvents,
    min(meeting.startDate) AS firstStart, min(meeting.startLatest) AS firstLatest,
    max(meeting.startDate) AS lastStart, max(meeting.startLatest) AS lastLatest
  MATCH (partner:Agency {id: partnerId})
  WITH *
  ORDER BY <order>
  RETURN
    collect([
      [toString(sort), partnerId],
      [
        weight, sharedEvents, datedEvents, toString(firstStart), toString(firstLatest), toString(lastStart),
        toString(lastLatest), agencyId,
        [
          partner.id, partner.marking, partner.name, partner.aliases, partner.kind, partner.sector,
          partner.identified, partner.basedInId
        ]
      ]
    ]) AS partners
}
RETURN agencyId, partners
