// A page of each body's attendances, each with its event.
// @mode  read
// @param ids         [ID!]!
// @param first       Int!
// @param markings    [String!]!
// @slot  where after measure sort order
// @row   agencyId    ID!
// @row   attendances [[position [String!]!, row [attendance Attendance!, event Event!]!]!]!
UNWIND $ids AS agencyId
MATCH (agency:Agency {id: agencyId})
WHERE agency.marking IN $markings
RETURN
  agencyId,
  COLLECT {
    MATCH (agency)-[:ATTENDED]->(attendance)-[:AT]->(event)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
    WHERE
      <where>
      AND attendance.marking IN $markings
      AND event.marking IN $markings
      AND whole.marking IN $markings
      AND <after>
    <measure>
    WITH agency, attendance, event, <sort> AS sort
    ORDER BY <order>
    LIMIT $first
    RETURN
      [
        [toString(sort), attendance.id],
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
        ]
      ] AS columns
    ORDER BY <order>
  }
