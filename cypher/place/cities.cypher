// Every city.
// @mode read
// @row  city City!
MATCH (city:City)
RETURN
  [city.id, city.name, head([(city)-[:LOCATED_IN]->(country:Country) | country.id])]
ORDER BY city.id
