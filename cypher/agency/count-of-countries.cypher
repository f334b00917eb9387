// How many bodies are based in each country.
// @mode  read
// @param ids       [ID!]!
// @param markings  [String!]!
// @slot  where
// @row   countryId ID!
// @row   total     Int!
UNWIND $ids AS countryId
MATCH (country:Country {id: countryId})
RETURN
  countryId,
  COUNT {
    MATCH (country)<-[:BASED_IN]-(agency:Agency)
    WHERE
      agency.marking IN $markings
      AND <where>
    RETURN agency
  }
