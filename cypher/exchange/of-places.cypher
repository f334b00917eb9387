// A page of the exchanges on behalf of each place or a place in it.
// @mode  read
// @param ids       [ID!]!
// @param first     Int!
// @param markings  [String!]!
// @slot  where after measure sort order
// @row   placeId   ID!
// @row   exchanges [[position [String!]!, row [attendance Attendance!, agency Agency!, practice Practice!, event Event!, whole Event(whole)!]!]!]!
UNWIND $ids AS placeId
MATCH (asked:Place {id: placeId})
RETURN
  placeId,
  COLLECT {
    MATCH (asked)<-[:LOCATED_IN*0..2]-(place)<-[:FOR]-(attendance)-[:SHARED]->(practice),
      (attendance)<-[:ATTENDED]-(agency),
      (attendance)-[:AT]->(event)-[:PART_OF*0..1]->(whole {level: 'EVENT'})
    WHERE
      <where>
      AND attendance.audience IN $markings
      AND practice.marking IN $markings
      AND <after>
    <measure>
    WITH attendance, agency, practice, event, whole, <sort> AS sort
    ORDER BY <order>
    LIMIT $first
    RETURN
      [
        [toString(sort), attendance.id, practice.id],
        [
          [
            attendance.id, attendance.marking, attendance.roles, attendance.mode, attendance.agencyId,
            attendance.eventId, attendance.placeId
          ],
          [
            agency.id, agency.marking, agency.name, agency.aliases, agency.kind, agency.sector,
            agency.identified, agency.basedInId
          ],
          [practice.id, practice.marking, practice.title, practice.themes, practice.description],
          [
            event.id, event.marking, event.title, event.description, event.kind, event.status,
            event.format, toString(event.startDate), toString(event.startLatest), toString(event.endDate),
            toString(event.knownBy), toString(event.orderDate), event.level, event.sequence,
            event.partOfId, event.underId, event.heldAtIds
          ],
          [
            whole.id, whole.marking, whole.title, whole.description, whole.kind, whole.status,
            whole.format, toString(whole.startDate), toString(whole.startLatest), toString(whole.endDate),
            toString(whole.knownBy), toString(whole.orderDate), whole.level, whole.sequence,
            whole.partOfId, whole.underId, whole.heldAtIds
          ]
        ]
      ] AS columns
    ORDER BY <order>
  }
