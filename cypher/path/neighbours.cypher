// What is joined to readable records, of some kinds or among some ids, by the relationship that leads there: pairs of
//     lists, the place of the record in `ids` and its neighbour. Ids stand in a map, for the database plans anew by the
//     length of a list.
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
WHERE neighbour.audience IN $markings
  AND (neighbour:<labels> OR neighbour.id IN $records.ends)
  AND NOT neighbour.id IN $records.avoid
WITH place, type(way) AS relationship, startNode(way) = record AS forward, neighbour.id AS neighbourId
LIMIT $most
RETURN relationship, forward, collect(place) AS places, collect(neighbourId) AS neighbours
