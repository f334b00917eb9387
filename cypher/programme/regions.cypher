// Every region.
// @mode read
// @row  region Region!
MATCH (region:Region)
RETURN
  [region.id, region.name, head([(region)-[:PART_OF]->(wider:Region) | wider.id])]
ORDER BY region.id
