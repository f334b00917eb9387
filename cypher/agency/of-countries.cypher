// A page of the bodies based in each country.
// @mode  read
// @param ids       [ID!]!
// @param first     Int!
// @param markings  [String!]!
// @slot  where after measure sort order
// @row   countryId ID!
// @row   agencies  [[position [String!]!, row Agency!]!]!
UNWIND $ids AS countryId
MATCH (country:Country {id: countryId})
RETURN
  countryId,
  COLLECT {
    MATCH (country)<-[:BASED_IN]-(agency)
    WHERE
      <where>
      AND agency.marking IN $markings
      AND <after>
    <measure>
    WITH agency, <sort> AS sort
    ORDER BY <order>
    LIMIT $first
    RETURN
      [
        [toString(sort), agency.id],
        [
          agency.id, agency.marking, agency.name, agency.aliases, agency.kind, agency.sector,
          agency.identified, agency.basedInId
        ]
      ] AS columns
    ORDER BY <order>
  }
