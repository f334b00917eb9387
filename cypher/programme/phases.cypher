// Every phase.
// @mode read
// @row  phase Phase!
MATCH (phase:Phase)
RETURN
  [
    phase.id, phase.name, toString(phase.startDate), toString(phase.startLatest),
    toString(phase.endDate), phase.budgetEur,
    head([(phase)-[:PHASE_OF]->(programme:Programme) | programme.id]),
    [(phase)-[:COVERS]->(region:Region) | region.id]
  ]
ORDER BY phase.id
