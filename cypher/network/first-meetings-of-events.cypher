// The bodies of each whole event, and the other whole events that at least two of these attended and that are not surely
// later: each with its first and last possible day and, by their ids, who of the bodies attended it.
// @mode  read
// @param ids          [ID!]!
// @param markings     [String!]!
// @row   eventId      ID!
// @row   start        Date
// @row   latest       Date
// @row   unidentified Int!
// @row   bodies       [Agency!]!
// @row   others       [[start Date, latest Date, bodies [ID!]!]!]!
UNWIND $ids AS eventId
MATCH (event:Event {id: eventId, level: 'EVENT'})
WHERE event.marking IN $markings
CALL (event) {
  MATCH (event)<-[:PART_OF*0..1]-(part)<-[:AT]-(attendance)<-[:ATTENDED]-(body)
  WHERE part.marking IN $markings AND attendance.marking IN $markings
  WITH DISTINCT body
  WHERE body.marking IN $markings
  RETURN
    collect(CASE WHEN body.identified THEN body END) AS bodies,
    count(CASE WHEN NOT body.identified THEN true END) AS unidentified
}
CALL (bodies) {
  UNWIND bodies AS agency
  RETURN
    collect([
      agency.id, agency.marking, agency.name, agency.aliases, agency.kind, agency.sector,
      agency.identified, head([(agency)-[:BASED_IN]->(seat:Country) | seat.id])
    ]) AS columns
}
CALL (event, bodies) {
  UNWIND bodies AS agency
  MATCH (agency)-[:ATTENDED]->(attendance)-[:AT]->(attended)-[:PART_OF*0..1]->(other {level: 'EVENT'})
  WHERE
    attendance.marking IN $markings
    AND attended.marking IN $markings
    AND other.marking IN $markings
    AND other <> event
    AND (other.startDate IS NULL OR other.startDate <= event.startLatest)
  WITH DISTINCT other, agency
  WITH other, collect(agency.id) AS shared
  WHERE size(shared) > 1
  RETURN collect([toString(other.startDate), toString(other.startLatest), shared]) AS others
}
RETURN eventId, toString(event.startDate), toString(event.startLatest), unidentified, columns, others
