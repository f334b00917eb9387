// The events that each outcome came of, latest first.
// @mode  read
// @param ids       [ID!]!
// @param markings  [String!]!
// @row   outcomeId ID!
// @row   events    [Event!]!
UNWIND $ids AS outcomeId
MATCH (outcome:Outcome {id: outcomeId})
WHERE outcome.marking IN $markings
RETURN
  outcomeId,
  COLLECT {
    MATCH (outcome)-[:FOLLOWED]->(event:Event)
    WHERE
      event.marking IN $markings
      AND NOT EXISTS { (event)-[:PART_OF]->(whole:Event) WHERE NOT coalesce(whole.marking IN $markings, false) }
    WITH event
    ORDER BY event.orderDate DESC, event.id
    RETURN
      [
        event.id, event.marking, event.title, event.description, event.kind, event.status,
        event.format, toString(event.startDate), toString(event.startLatest), toString(event.endDate),
        toString(event.knownBy), toString(event.orderDate), event.level, event.sequence,
        head([(event)-[:PART_OF]->(parent:Event) | parent.id]),
        head([(event)-[:PART_OF*0..1]->(:Event)-[:UNDER]->(frame) | frame.id]),
        [(event)-[:HELD_AT]->(venue:Place) | venue.id]
      ] AS columns
    ORDER BY event.orderDate DESC, event.id
  }
