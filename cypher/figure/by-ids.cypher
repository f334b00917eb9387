// The figures with these ids.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @row   figure   Figure!
MATCH (figure:Figure)
WHERE figure.id IN $ids AND figure.audience IN $markings
RETURN
  [
    figure.id, figure.marking, figure.measure, figure.value, figure.qualifier, figure.country,
    figure.subject, figure.ofId
  ]
