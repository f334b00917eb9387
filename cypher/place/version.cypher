// The version of what every process keeps in memory: it rises with every write to reference data, and where a record comes
// to need markings together that none needed before.
// @mode read
// @row  version Int!
RETURN
  coalesce(head(COLLECT { MATCH (reference:ReferenceData {id: 'reference'}) RETURN reference.version }), 0)
    + COUNT { MATCH (:Audience) }
