// A page of each body's attendances, each with its event.
// @mode  read
// @param ids         [ID!]!
// @param first       Int!
// @param markings    [String!]!
// @slot  where after order
// @row   agencyId    ID!
// @row   attendances [[attendance Attendance!, event Event!]!]!
UNWIND $ids AS agencyId
MATCH (agency:Agency {id: agencyId})
WHERE agency.marking IN $markings
RETURN
  agencyId,
  COLLECT {
    MATCH (agency)-[:ATTENDED]->(attendance:Attendance)-[:AT]->(event:Event)
    WHERE
      attendance.marking IN $markings
      AND event.marking IN $markings
      AND NOT EXISTS { (event)-[:PART_OF]->(whole:Event) WHERE NOT coalesce(whole.marking IN $markings, false) }
      AND <where>
      AND <after>
    WITH agency, attendance, event
    ORDER BY <order>
    LIMIT $first
    RETURN
      [
        [
          attendance.id, attendance.marking, attendance.roles, attendance.mode, agency.id, event.id,
          head([(attendance)-[:FOR]->(represented:Place) | represented.id])
        ],
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
