// The figures that count each event or attendance, in order of their ids.
// @mode  read
// @param ids       [ID!]!
// @param markings  [String!]!
// @row   countedId ID!
// @row   figures   [Figure!]!
UNWIND $ids AS countedId
MATCH (counted:Record {id: countedId})
WHERE counted.audience IN $markings
RETURN
  countedId,
  COLLECT {
    MATCH (counted)<-[:COUNTS]-(figure:Figure)
    WHERE
      figure.audience IN $markings
    WITH figure
    ORDER BY figure.id
    RETURN
      [
        figure.id, figure.marking, figure.measure, figure.value, figure.qualifier, figure.country,
        figure.subject, figure.ofId
      ] AS columns
    ORDER BY figure.id
  }
