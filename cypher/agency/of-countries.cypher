// A page of the bodies based in each country.
// @mode  read
// @param ids       [ID!]!
// @param first     Int!
// @param markings  [String!]!
// @slot  where after order
// @row   countryId ID!
// @row   agencies  [Agency!]!
UNWIND $ids AS countryId
MATCH (country:Country {id: countryId})
RETURN
  countryId,
  COLLECT {
    MATCH (country)<-[:BASED_IN]-(agency:Agency)
    WHERE
      agency.marking IN $markings
      AND <where>
      AND <after>
    WITH agency
    ORDER BY <order>
    LIMIT $first
    RETURN
      [
        agency.id, agency.marking, agency.name, agency.aliases, agency.kind, agency.sector,
        agency.identified, head([(agency)-[:BASED_IN]->(seat:Country) | seat.id])
      ] AS columns
    ORDER BY <order>
  }
