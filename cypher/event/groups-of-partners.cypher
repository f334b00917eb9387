// How many events, whole ones or sessions, that the two bodies of each pair attended share each set of values of some
// keys; all of them in one where there is no key. `where` is on the whole event.
// @mode  read
// @param ids      [ID!]!
// @param markings [String!]!
// @slot  where level meeting keys
// @row   pair     ID!
// @row   counts   [[keys [Any]!, count Int!]!]!
UNWIND $ids AS pair
MATCH (body:Agency)
WHERE body.id IN split(pair, ' ') AND body.marking IN $markings
WITH pair, body
ORDER BY COUNT { (body)-[:ATTENDED]->() }
WITH pair, collect(body) AS bodies
WHERE size(bodies) = 2
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
        MATCH (event)<-[:PART_OF*0..1]-(part)<-[:AT]-(theirs)<-[:ATTENDED]-(body)
        WHERE part.marking IN $markings AND theirs.marking IN $markings AND body = far
      }
    WITH <keys> AS keys, count(*) AS count
    RETURN [keys, count] AS columns
  }
