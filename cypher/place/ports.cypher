// Every port.
// @mode read
// @row  port Port!
MATCH (port:Port)
RETURN
  [
    port.id, port.name, port.latitude, port.longitude, port.coordinatePrecision,
    head([(port)-[:LOCATED_IN]->(country:Country) | country.id])
  ]
ORDER BY port.id
