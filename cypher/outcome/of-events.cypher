// The outcomes of each event or its sessions, latest first, those of unknown date last.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @row   eventId  ID!
// @row   outcomes [Outcome!]!
UNWIND $ids AS eventId
MATCH (event:Event {id: eventId})
WHERE event.audience IN $markings
RETURN
  eventId,
  COLLECT {
    MATCH (event)<-[:PART_OF*0..1]-(part:Event)<-[:FOLLOWED]-(outcome:Outcome)
    WHERE
      part.audience IN $markings
      AND outcome.marking IN $markings
    WITH DISTINCT outcome
    ORDER BY coalesce(outcome.date, date('0001-01-01')) DESC, outcome.id
    RETURN
      [outcome.id, outcome.marking, outcome.kind, outcome.title, toString(outcome.date)] AS columns
    ORDER BY coalesce(outcome.date, date('0001-01-01')) DESC, outcome.id
  }
