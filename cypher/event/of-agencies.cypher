// A page of the whole events that each body attended, itself or one of their sessions.
// @mode  read
// @param ids      [ID!]!
// @param first    Int!
// @param markings [String!]!
// @slot  where after measure sort order
// @row   agencyId ID!
// @row   events   [[position [String!]!, row Event!]!]!
UNWIND $ids AS agencyId
MATCH (agency:Agency {id: agencyId})
WHERE agency.marking IN $markings
RETURN
  agencyId,
  COLLECT {
    MATCH (agency)-[:ATTENDED]->(attendance)-[:AT]->(attended)-[:PART_OF*0..1]->(event {level: 'EVENT'})
    WHERE
      <where>
      AND attendance.marking IN $markings
      AND attended.marking IN $markings
      AND event.marking IN $markings
      AND <after>
    WITH DISTINCT event
    <measure>
    WITH event, <sort> AS sort
    ORDER BY <order>
    LIMIT $first
    RETURN
      [
        [toString(sort), event.id],
        [
          event.id, event.marking, event.title, event.description, event.kind, event.status,
          event.format, toString(event.startDate), toString(event.startLatest), toString(event.endDate),
          toString(event.knownBy), toString(event.orderDate), event.level, event.sequence,
          head([(event)-[:PART_OF]->(parent:Event) | parent.id]),
          head([(event)-[:PART_OF*0..1]->(:Event)-[:UNDER]->(frame) | frame.id]),
          [(event)-[:HELD_AT]->(venue:Place) | venue.id]
        ]
      ] AS columns
    ORDER BY <order>
  }
