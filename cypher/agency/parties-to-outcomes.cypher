// The bodies that are party to each outcome, by name.
// @mode  read
// @param ids       [ID!]!
// @param markings  [String!]!
// @row   outcomeId ID!
// @row   parties   [Agency!]!
UNWIND $ids AS outcomeId
MATCH (outcome:Outcome {id: outcomeId})
WHERE outcome.marking IN $markings
RETURN
  outcomeId,
  COLLECT {
    MATCH (outcome)<-[:PARTY_TO]-(agency:Agency)
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
