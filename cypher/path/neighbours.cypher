// What is joined to readable records, of some kinds or among some ids, by the relationship that leads there: pairs of
//     lists, the place of the record in `ids` and its neighbour. Ids stand in a map, for the database plans anew by the
//     length of a list. A CASE looks at the cheap first, for an OR may begin with its EXISTS.
// @mode  read
// @slot  relationships labels
// @param records      {ids [ID!]!, ends [ID!]!, avoid [ID!]!}!
// @param most         Int!
// @param markings     [String!]!
// @row   relationship RelationshipKind!
// @row   forward      Boolean!
// @row   places       [Int!]!
// @row   neighbours   [ID!]!
UNWIND range(0, size($records.ids) - 1) AS place
MATCH (record:Record {id: $records.ids[place]})-[way:<relationships>]-(neighbour)
WHERE neighbour.marking IN $markings
  AND (neighbour:<labels> OR neighbour.id IN $records.ends)
  AND NOT neighbour.id IN $records.avoid
  AND CASE
    WHEN type(way) = 'AT' AND neighbour:Attendance THEN
      NOT EXISTS { (neighbour)<-[:ATTENDED]-(agency) WHERE NOT agency.marking IN $markings }
    WHEN neighbour:Attendance THEN
      NOT EXISTS { (neighbour)<-[:ATTENDED]-(agency) WHERE NOT agency.marking IN $markings }
      AND NOT EXISTS {
        (neighbour)-[:AT]->(event)
        WHERE CASE
          WHEN NOT event.marking IN $markings THEN true
          WHEN event.level = 'EVENT' THEN false
          ELSE EXISTS { (event)-[:PART_OF]->(whole) WHERE NOT whole.marking IN $markings }
        END
      }
    WHEN neighbour:Event AND neighbour.level = 'EVENT' THEN true
    WHEN neighbour:Event THEN NOT EXISTS { (neighbour)-[:PART_OF]->(whole) WHERE NOT whole.marking IN $markings }
    WHEN neighbour:Figure THEN
      NOT EXISTS { (neighbour)-[:COUNTS|AT|PART_OF*1..3]->(owner) WHERE NOT owner.marking IN $markings }
      AND NOT EXISTS {
        (neighbour)-[:COUNTS]->()<-[:ATTENDED]-(agency) WHERE NOT agency.marking IN $markings
      }
    ELSE true
  END
WITH place, type(way) AS relationship, startNode(way) = record AS forward, neighbour.id AS neighbourId
LIMIT $most
RETURN relationship, forward, collect(place) AS places, collect(neighbourId) AS neighbours
