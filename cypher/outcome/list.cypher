// A page of the outcomes.
// @mode  read
// @param first    Int!
// @param markings [String!]!
// @slot  where after order
// @row   outcome  Outcome!
MATCH (outcome:Outcome)
WHERE
  outcome.id IS NOT NULL
  AND outcome.marking IN $markings
  AND <where>
  AND <after>
WITH outcome
ORDER BY <order>
LIMIT $first
RETURN
  [outcome.id, outcome.marking, outcome.kind, outcome.title, toString(outcome.date)]
ORDER BY <order>
