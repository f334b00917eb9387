// The relationships between those of some records that the viewer may read, each once.
// @mode  read
// @slot  relationships
// @param ids           [ID!]!
// @param markings      [String!]!
// @row   fromId        ID!
// @row   relationship  RelationshipKind!
// @row   toId          ID!
UNWIND $ids AS fromId
MATCH (from:Record {id: fromId})-[relation:<relationships>]->()
WHERE from.audience IN $markings
WITH fromId, type(relation) AS relationship, endNode(relation) AS to
WHERE to.id IN $ids AND to.audience IN $markings
RETURN DISTINCT fromId, relationship, to.id AS toId
ORDER BY fromId, relationship, toId
