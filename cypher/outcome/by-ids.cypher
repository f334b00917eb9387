// The outcomes with these ids.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @row   outcome  Outcome!
MATCH (outcome:Outcome)
WHERE outcome.id IN $ids AND outcome.marking IN $markings
RETURN
  [outcome.id, outcome.marking, outcome.kind, outcome.title, toString(outcome.date)]
