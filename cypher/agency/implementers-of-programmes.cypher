// The implementers of each programme or phase; a programme's include those of its phases.
// @mode  read
// @param ids          [ID!]!
// @param markings     [String!]!
// @row   programmeId  ID!
// @row   implementers [Agency!]!
UNWIND $ids AS programmeId
MATCH (programme:Record {id: programmeId})
RETURN
  programmeId,
  COLLECT {
    MATCH (programme)<-[:PHASE_OF*0..1]-(part)<-[:IMPLEMENTS]-(agency:Agency)
    WHERE
      agency.marking IN $markings
    WITH DISTINCT agency
    ORDER BY agency.sortName, agency.id
    RETURN
      [
        agency.id, agency.marking, agency.name, agency.aliases, agency.kind, agency.sector,
        agency.identified, agency.basedInId
      ] AS columns
    ORDER BY agency.sortName, agency.id
  }
