// Every programme.
// @mode read
// @row  programme Programme!
MATCH (programme:Programme)
RETURN
  [
    programme.id, programme.name, programme.fullName,
    [(programme)-[:COVERS]->(region:Region) | region.id]
  ]
ORDER BY programme.id
