// The baselines and targets that are set for each programme or phase, in order of their ids.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @row   frameId  ID!
// @row   targets  [IndicatorTarget!]!
UNWIND $ids AS frameId
MATCH (set:Record {id: frameId})
RETURN
  frameId,
  COLLECT {
    MATCH (set)<-[:SET_FOR]-(target:IndicatorTarget)
    WHERE
      target.marking IN $markings
    WITH target
    ORDER BY target.id
    RETURN
      [
        target.id, target.marking, target.indicator, target.purpose, target.value, toString(target.date),
        head([(target)-[:SET_FOR]->(frame) | frame.id])
      ] AS columns
    ORDER BY target.id
  }
