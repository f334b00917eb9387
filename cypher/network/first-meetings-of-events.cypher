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
CALL (eventId) {
  MATCH (theirs:Attendance {wholeId: eventId})
  WHERE theirs.agencyId IS NOT NULL AND theirs.bodyIdentified IS NOT NULL AND theirs.audience IN $markings
  WITH DISTINCT theirs.agencyId AS body, theirs.bodyIdentified AS identified
  RETURN collect(CASE WHEN identified THEN body END) AS bodies, count(CASE WHEN NOT identified THEN true END) AS unidentified
}
CALL (bodies) {
  UNWIND bodies AS body
  MATCH (agency:Agency {id: body})
  RETURN
    collect([
      agency.id, agency.marking, agency.name, agency.aliases, agency.kind, agency.sector,
      agency.identified, agency.basedInId
    ]) AS columns
}
CALL (event, bodies) {
  UNWIND bodies AS body
  MATCH (attendance:Attendance {agencyId: body})
  WHERE
    attendance.wholeId IS NOT NULL
    AND attendance.eventId IS NOT NULL
    AND attendance.audience IN $markings
    AND attendance.wholeId <> event.id
  WITH DISTINCT event, attendance.wholeId AS wholeId, body
  WITH event, wholeId, collect(body) AS shared
  WHERE size(shared) > 1
  MATCH (other:Event {id: wholeId})
  WHERE other.startDate IS NULL OR other.startDate <= event.startLatest
  RETURN collect([toString(other.startDate), toString(other.startLatest), shared]) AS others
}
RETURN eventId, toString(event.startDate), toString(event.startLatest), unidentified, columns, others
