// The identified bodies, with the names and the country that they may be known by.
// @mode  read
// @param markings  [String!]!
// @row   id        ID!
// @row   name      String!
// @row   aliases   [String!]!
// @row   countryId ID
// @row   marking   String!
MATCH (agency:Agency)
WHERE agency.marking IN $markings AND agency.identified
RETURN agency.id, agency.name, coalesce(agency.aliases, []), agency.basedInId, agency.marking
