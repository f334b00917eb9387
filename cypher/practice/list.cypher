// A page of the practices.
// @mode  read
// @param first    Int!
// @param markings [String!]!
// @slot  start where after measure sort order
// @row   position [String!]!
// @row   practice Practice!
<start>
MATCH (practice)
WHERE
  <where>
  AND practice.marking IN $markings
  AND <after>
<measure>
WITH practice, <sort> AS sort
ORDER BY <order>
LIMIT $first
RETURN
  [toString(sort), practice.id],
  [practice.id, practice.marking, practice.title, practice.themes, practice.description]
ORDER BY <order>
