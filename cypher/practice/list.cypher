// A page of the practices.
// @mode  read
// @param first    Int!
// @param markings [String!]!
// @slot  where after order
// @row   practice Practice!
MATCH (practice:Practice)
WHERE
  practice.sortName IS NOT NULL
  AND practice.id IS NOT NULL
  AND practice.marking IN $markings
  AND <where>
  AND <after>
WITH practice
ORDER BY <order>
LIMIT $first
RETURN
  [practice.id, practice.marking, practice.title, practice.themes, practice.description]
ORDER BY <order>
