// How many events, whole ones or sessions, that the two bodies of each pair attended share each set of values of some
// keys; all of them in one where there is no key. `where` is on the whole event.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @slot  where level meeting keys
// @row   pair     ID!
// @row   counts   [[keys [Any]!, count Int!]!]!
UNWIND $ids AS pair
WITH pair, split(pair, ' ') AS ends
MATCH (one:Agency {id: ends[0]})
WHERE one.marking IN $markings
WITH pair, ends, one
MATCH (other:Agency {id: ends[1]})
WHERE other.marking IN $markings
WITH
  pair,
  CASE
    WHEN COUNT { (one)-[:ATTENDED]->() } <= COUNT { (other)-[:ATTENDED]->() } THEN [one, other]
    ELSE [other, one]
  END AS bodies
WITH pair, bodies[0] AS near, bodies[1] AS far
RETURN
  pair,
  COLLECT {
    MATCH (near)-[:ATTENDED]->(attendance)-[:AT]->(attended)-[:PART_OF*0..1]->(event {level: 'EVENT'})
    WHERE
      <where>
      AND attendance.marking IN $markings
      AND attended.marking IN $markings
      AND event.marking IN $markings
      AND <level>
    WITH DISTINCT <meeting> AS event
    WHERE
      EXISTS {
        MATCH (event)<-[:PART_OF*0..1]-(part)<-[:AT]-(theirs)<-[:ATTENDED]-(far)
        WHERE part.marking IN $markings AND theirs.marking IN $markings
      }
    WITH <keys> AS keys, count(*) AS count
    RETURN [keys, count] AS columns
  }
