// What a viewer is told of the changes after a number and up to another, a row for each of them, told or not: the change
// itself where they may read it; where it took away a record that they could read until then, that it is gone.
// The filter looks at what is told, and of a record that is gone no more is told than that it was removed.
// @mode  read
// @param after    Int!
// @param upTo     Int!
// @param markings [String!]!
// @slot  where
// @row   sequence Int!
// @row   id       ID!
// @row   changes  [Change!]!
// @row   gone     [[recordId ID!, recordKind RecordKind!]!]!
MATCH (made:Change)
WHERE made.sequence > $after AND made.sequence <= $upTo
WITH
  made,
  all(marking IN made.markings WHERE marking IN $markings)
  AND NOT EXISTS {
    MATCH (rested:Record)
    WHERE
      rested.id IN made.restsOn
      AND NOT coalesce(all(marking IN split(rested.audience, ' ') WHERE marking IN $markings), false)
  } AS isShown
WITH
  made, isShown,
  NOT isShown
  AND made.before IS NOT NULL
  AND coalesce(all(marking IN made.markingsBefore WHERE marking IN $markings), false)
  AND NOT all(marking IN made.markingsAfter WHERE marking IN $markings) AS isGone,
  {
    recordId: made.recordId,
    recordKind: made.recordKind,
    at: made.at,
    action: CASE WHEN isShown THEN made.action ELSE 'REMOVED' END,
    who: CASE WHEN isShown THEN made.who ELSE '' END,
    run: CASE WHEN isShown THEN made.run END,
    mergeId: CASE WHEN isShown THEN made.mergeId END
  } AS change
WITH made AS change, isShown, isGone, <where> AS isAsked
RETURN
  change.sequence,
  change.id,
  CASE WHEN isShown AND isAsked THEN [
    [
      change.id, change.sequence, toString(change.at), change.who, change.why, change.run, change.action, change.recordId,
      change.recordKind, change.revision, change.before, change.after, change.mergeId, change.intoId
    ]
  ] ELSE [] END,
  CASE WHEN isGone AND isAsked THEN [[change.recordId, change.recordKind]] ELSE [] END
ORDER BY change.sequence
