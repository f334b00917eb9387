// The units of each body, by name.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @row   parentId ID!
// @row   units    [Agency!]!
UNWIND $ids AS parentId
MATCH (parent:Agency {id: parentId})
WHERE parent.marking IN $markings
RETURN
  parentId,
  COLLECT {
    MATCH (parent)<-[:UNIT_OF]-(agency:Agency)
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
