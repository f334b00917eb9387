// How many bodies based in each country share each set of values of some keys; all of them in one where there is no key.
// @mode  read
// @param ids       [ID!]!
// @param markings  [String!]!
// @slot  where keys
// @row   countryId ID!
// @row   counts    [[keys [Any]!, count Int!]!]!
UNWIND $ids AS countryId
MATCH (country:Country {id: countryId})
RETURN
  countryId,
  COLLECT {
    MATCH (country)<-[:BASED_IN]-(agency)
    WHERE
      <where>
      AND agency.marking IN $markings
    WITH <keys> AS keys, count(*) AS count
    RETURN [keys, count] AS columns
  }
