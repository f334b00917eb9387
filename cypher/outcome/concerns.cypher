// What each outcome concerns: the id of a practice or place, with the columns of the practice.
// @mode  read
// @param ids       [ID!]!
// @param markings  [String!]!
// @row   outcomeId ID!
// @row   concerned [[concernedId ID!, practice Practice(concerned)]!]!
UNWIND $ids AS outcomeId
MATCH (outcome:Outcome {id: outcomeId})
WHERE outcome.marking IN $markings
RETURN
  outcomeId,
  COLLECT {
    MATCH (outcome)-[:CONCERNS]->(concerned:Record)
    WHERE concerned.audience IN $markings
    RETURN [
      concerned.id,
      CASE
        WHEN concerned:Practice THEN
          [concerned.id, concerned.marking, concerned.title, concerned.themes, concerned.description]
      END
    ] AS columns
    ORDER BY concerned.id
  }
