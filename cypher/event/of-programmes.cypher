// A page of the whole events under each programme or phase; a programme's include those of its phases.
// @mode  read
// @param ids         [ID!]!
// @param first       Int!
// @param markings    [String!]!
// @slot  where after measure sort order
// @row   programmeId ID!
// @row   events      [[position [String!]!, row Event!]!]!
UNWIND $ids AS programmeId
MATCH (programme:Record {id: programmeId})
RETURN
  programmeId,
  COLLECT {
    MATCH (programme)<-[:PHASE_OF*0..1]-(part)<-[:UNDER]-(event)
    WHERE
      <where>
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
          event.partOfId, event.underId, event.heldAtIds
        ]
      ] AS columns
    ORDER BY <order>
  }
