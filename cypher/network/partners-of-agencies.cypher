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
MATCH (agency:Agency {id: agencyId})
WHERE agency.marking IN $markings AND agency.identified
RETURN
  agencyId,
  COLLECT {
    MATCH (agency)-[:ATTENDED]->(attendance)-[:AT]->(attended)-[:PART_OF*0..1]->(event {level: 'EVENT'})
    WHERE
      <where>
      AND attendance.marking IN $markings
      AND attended.marking IN $markings
      AND event.marking IN $markings
      AND <level>
    WITH DISTINCT <meeting> AS meeting
    MATCH (meeting)<-[:PART_OF*0..1]-(part)<-[:AT]-(theirs)<-[:ATTENDED]-(body)
    WHERE
      part.marking IN $markings
      AND theirs.marking IN $markings
      AND body.marking IN $markings
      AND body.identified
    WITH meeting, collect(DISTINCT body) AS bodies
    WHERE size(bodies) > 1
    WITH
      bodies, meeting.startDate AS start, meeting.startLatest AS latest, 1000000000000 / (size(bodies) - 1) AS share
    UNWIND bodies AS partner
    WITH partner, start, latest, share
    WHERE partner <> agency
    WITH
      partner, count(*) AS sharedEvents, (sum(share) + 500000) / 1000000 AS weight, count(start) AS datedEvents,
      min(start) AS firstStart, min(latest) AS firstLatest, max(start) AS lastStart, max(latest) AS lastLatest
    WHERE <after>
    WITH *, <sort> AS sort
    ORDER BY <order>
    LIMIT $first
    RETURN
      [
        [toString(sort), partner.id],
        [
          weight, sharedEvents, datedEvents, toString(firstStart), toString(firstLatest), toString(lastStart),
          toString(lastLatest), agency.id,
          [
            partner.id, partner.marking, partner.name, partner.aliases, partner.kind, partner.sector,
            partner.identified, head([(partner)-[:BASED_IN]->(seat:Country) | seat.id])
          ]
        ]
      ] AS columns
    ORDER BY <order>
  }
