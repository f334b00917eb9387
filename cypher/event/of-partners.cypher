// A page of the events, whole ones or sessions, that the two bodies of each pair attended; `where` is on the whole event.
// They are read from the one that attended less.
// @mode  read
// @param ids      [ID!]!
// @param first    Int!
// @param markings [String!]!
// @slot  where level meeting after measure sort order
// @row   pair     ID!
// @row   events   [[position [String!]!, row Event!]!]!
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
      AND <after>
    <measure>
    WITH event, <sort> AS sort
    ORDER BY <order>
    LIMIT $first
    RETURN
      [
        [toString(sort), event.id],
        [
          event.id, event.marking, event.title, event.description, event.kind, event.status,
          event.format, toString(event.startDate), toString(event.startLatest), toString(event.endDate),
          toString(event.knownBy), toString(event.orderDate), event.level, event.sequence,
          head([(event)-[:PART_OF]->(parent:Event) | parent.id]),
          head([(event)-[:PART_OF*0..1]->(:Event)-[:UNDER]->(frame) | frame.id]),
          [(event)-[:HELD_AT]->(venue:Place) | venue.id]
        ]
      ] AS columns
    ORDER BY <order>
  }
