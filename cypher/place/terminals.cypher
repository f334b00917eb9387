// Every terminal.
// @mode read
// @row  terminal Terminal!
MATCH (terminal:Terminal)
RETURN
  [terminal.id, terminal.name, head([(terminal)-[:LOCATED_IN]->(port:Port) | port.id])]
ORDER BY terminal.id
