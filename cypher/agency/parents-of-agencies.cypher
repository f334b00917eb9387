// The body that each body is a unit of.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @row   unitId   ID!
// @row   parents  [Agency!]!
UNWIND $ids AS unitId
MATCH (unit:Agency {id: unitId})
WHERE unit.marking IN $markings
RETURN
  unitId,
  COLLECT {
    MATCH (unit)-[:UNIT_OF]->(agency:Agency)
    WHERE
      agency.marking IN $markings
    WITH agency
    ORDER BY agency.sortName, agency.id
    RETURN
      [
        agency.id, agency.marking, agency.name, agency.aliases, agency.kind, agency.sector,
        agency.identified, agency.basedInId
      ] AS columns
    ORDER BY agency.sortName, agency.id
  }
