// The practices with these ids.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @row   practice Practice!
MATCH (practice:Practice)
WHERE practice.id IN $ids AND practice.marking IN $markings
RETURN
  [practice.id, practice.marking, practice.title, practice.themes, practice.description]
