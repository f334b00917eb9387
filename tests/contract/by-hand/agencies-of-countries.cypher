// The first bodies based in each country, by name.
UNWIND $ids AS countryId
MATCH (country:Country {id: countryId})
RETURN countryId, COLLECT {
  MATCH (country)<-[:BASED_IN]-(agency)
  WHERE agency.marking IN $markings
  WITH agency, agency.sortName AS sort
  ORDER BY sort, agency.id
  LIMIT $first
  RETURN <columns>
  ORDER BY sort, agency.id
}
