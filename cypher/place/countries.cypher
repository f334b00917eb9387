// Every country.
// @mode read
// @row  country Country!
MATCH (country:Country)
RETURN
  [
    country.id, country.name, country.alpha3, country.numeric,
    [(country)-[:IN_REGION]->(region:Region) | region.id]
  ]
ORDER BY country.id
