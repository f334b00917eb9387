// The readable neighbours of each record by the relationship that leads to them: of some kinds, or among some ids.
// @mode  read
// @slot  relationships labels
// @param ids          [ID!]!
// @param ends         [ID!]!
// @param avoid        [ID!]!
// @param most         Int!
// @param markings     [String!]!
// @row   recordId     ID!
// @row   relationship RelationshipKind!
// @row   forward      Boolean!
// @row   neighbours   [ID!]!
UNWIND $ids AS recordId
MATCH (record:Record {id: recordId})-[way:<relationships>]-(neighbour:Record)
WHERE neighbour.marking IN $markings
  AND (neighbour:<labels> OR neighbour.id IN $ends)
  AND NOT neighbour.id IN $avoid
  AND CASE
    WHEN neighbour:Attendance THEN
      NOT EXISTS { (neighbour)<-[:ATTENDED]-(agency:Agency) WHERE NOT agency.marking IN $markings }
      AND NOT EXISTS { (neighbour)-[:AT]->(:Event)-[:PART_OF*0..1]->(event:Event) WHERE NOT event.marking IN $markings }
    WHEN neighbour:Event THEN NOT EXISTS { (neighbour)-[:PART_OF]->(whole:Event) WHERE NOT whole.marking IN $markings }
    WHEN neighbour:Figure THEN
      NOT EXISTS { (neighbour)-[:COUNTS|AT|PART_OF*1..3]->(owner:Record) WHERE NOT owner.marking IN $markings }
      AND NOT EXISTS {
        (neighbour)-[:COUNTS]->(:Attendance)<-[:ATTENDED]-(agency:Agency) WHERE NOT agency.marking IN $markings
      }
    ELSE true
  END
WITH recordId, type(way) AS relationship, startNode(way) = record AS forward, neighbour.id AS neighbourId
LIMIT $most
RETURN recordId, relationship, forward, collect(DISTINCT neighbourId)
