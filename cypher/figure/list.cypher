// A page of the figures.
// @mode  read
// @param first    Int!
// @param markings [String!]!
// @slot  start where after measure sort order
// @row   position [String!]!
// @row   figure   Figure!
<start>
MATCH (figure)
WHERE
  <where>
  AND figure.audience IN $markings
  AND <after>
<measure>
WITH figure, <sort> AS sort
ORDER BY <order>
LIMIT $first
RETURN
  [toString(sort), figure.id],
  [
    figure.id, figure.marking, figure.measure, figure.value, figure.qualifier, figure.country,
    figure.subject, figure.ofId
  ]
ORDER BY <order>
