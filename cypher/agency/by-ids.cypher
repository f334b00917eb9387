// The bodies with these ids.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @row   agency   Agency!
MATCH (agency:Agency)
WHERE agency.id IN $ids AND agency.marking IN $markings
RETURN
  [
    agency.id, agency.marking, agency.name, agency.aliases, agency.kind, agency.sector,
    agency.identified, agency.basedInId
  ] AS agency
