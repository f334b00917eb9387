// A page of the outcomes.
// @mode  read
// @param first    Int!
// @param markings [String!]!
// @slot  start where after measure sort order
// @row   position [String!]!
// @row   outcome  Outcome!
<start>
MATCH (outcome)
WHERE
  <where>
  AND outcome.marking IN $markings
  AND <after>
<measure>
WITH outcome, <sort> AS sort
ORDER BY <order>
LIMIT $first
RETURN
  [toString(sort), outcome.id],
  [outcome.id, outcome.marking, outcome.kind, outcome.title, toString(outcome.date)]
ORDER BY <order>
