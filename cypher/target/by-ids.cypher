// The baselines and targets with these ids.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @row   target   IndicatorTarget!
MATCH (target:Record)
WHERE target.id IN $ids AND target:IndicatorTarget AND target.marking IN $markings
RETURN
  [
    target.id, target.marking, target.indicator, target.purpose, target.value, toString(target.date),
    head([(target)-[:SET_FOR]->(frame) | frame.id])
  ]
