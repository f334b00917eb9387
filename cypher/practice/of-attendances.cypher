// The practices shared at each attendance, by title.
// @mode  read
// @param ids          [ID!]!
// @param markings     [String!]!
// @row   attendanceId ID!
// @row   practices    [Practice!]!
UNWIND $ids AS attendanceId
MATCH (attendance:Attendance {id: attendanceId})
WHERE attendance.audience IN $markings
RETURN
  attendanceId,
  COLLECT {
    MATCH (attendance)-[:SHARED]->(practice:Practice)
    WHERE
      practice.marking IN $markings
    WITH practice
    ORDER BY practice.sortName, practice.id
    RETURN
      [practice.id, practice.marking, practice.title, practice.themes, practice.description] AS columns
    ORDER BY practice.sortName, practice.id
  }
