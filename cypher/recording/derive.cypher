// Sets what records keep of their neighbours, for these records and for those that keep something of them: the ids of those
// they are joined to, the year and quarter of an event, whether the body of an attendance is identified, and the audience:
// the markings that a reader needs for the record and for what it hangs on, in order, with a space between; what everybody
// may read needs none and is left out where another is needed. `markings` of the statements that read holds all audiences
// that the viewer belongs to.
// @mode  write
// @param ids [ID!]!
CALL () {
  UNWIND $ids AS id
  MATCH (record:Record {id: id})
  WHERE NOT record:Event|Attendance|Figure
  SET record.audience = record.marking
}
CALL () {
  UNWIND $ids AS id
  MATCH (agency:Agency {id: id})
  SET agency.basedInId = head([(agency)-[:BASED_IN]->(seat) | seat.id])
}
CALL () {
  UNWIND $ids AS id
  MATCH (:Event {id: id})<-[:PART_OF*0..1]-(event)
  WITH DISTINCT event, head([(event)-[:PART_OF]->(whole:Event) | whole]) AS whole
  SET
    event.partOfId = whole.id,
    event.underId = coalesce(
      head([(event)-[:UNDER]->(frame) | frame.id]), head([(whole)-[:UNDER]->(frame) | frame.id])
    ),
    event.heldAtIds = COLLECT { MATCH (event)-[:HELD_AT]->(venue) RETURN venue.id ORDER BY venue.id },
    event.year = CASE WHEN event.startDate.year = event.startLatest.year THEN event.startDate.year END,
    event.quarter = CASE
      WHEN event.startDate.year = event.startLatest.year AND event.startDate.quarter = event.startLatest.quarter
        THEN toString(event.startDate.year) + '-Q' + toString(event.startDate.quarter)
    END,
    event.audience = reduce(
      audience = 'TLP:CLEAR', needed IN COLLECT {
        UNWIND [event.marking, whole.marking] AS needed
        WITH DISTINCT needed
        WHERE needed <> 'TLP:CLEAR'
        RETURN needed
        ORDER BY needed
      } | CASE audience WHEN 'TLP:CLEAR' THEN needed ELSE audience + ' ' + needed END
    )
}
CALL () {
  UNWIND $ids AS id
  MATCH (record:Agency|Event|Attendance {id: id})
  CALL (record) {
    MATCH (record:Attendance)
    RETURN record AS attendance
    UNION
    MATCH (record)-[:ATTENDED]->(attendance)
    RETURN attendance
    UNION
    MATCH (record)<-[:PART_OF*0..1]-()<-[:AT]-(attendance)
    RETURN attendance
  }
  WITH DISTINCT attendance
  MATCH (agency)-[:ATTENDED]->(attendance)-[:AT]->(event)
  WITH attendance, agency, event, coalesce(head([(event)-[:PART_OF]->(whole:Event) | whole]), event) AS whole
  SET
    attendance.agencyId = agency.id,
    attendance.identified = agency.identified,
    attendance.eventId = event.id,
    attendance.wholeId = whole.id,
    attendance.placeId = head([(attendance)-[:FOR]->(place) | place.id]),
    attendance.audience = reduce(
      audience = 'TLP:CLEAR', needed IN COLLECT {
        UNWIND [attendance.marking, agency.marking, event.marking, whole.marking] AS needed
        WITH DISTINCT needed
        WHERE needed <> 'TLP:CLEAR'
        RETURN needed
        ORDER BY needed
      } | CASE audience WHEN 'TLP:CLEAR' THEN needed ELSE audience + ' ' + needed END
    )
}
CALL () {
  UNWIND $ids AS id
  MATCH (record:Agency|Event|Attendance|Figure {id: id})
  CALL (record) {
    MATCH (record:Figure)
    RETURN record AS figure
    UNION
    MATCH (record)<-[:COUNTS]-(figure)
    RETURN figure
    UNION
    MATCH (record)<-[:PART_OF*0..1]-()<-[:AT*0..1]-()<-[:COUNTS]-(figure)
    RETURN figure
    UNION
    MATCH (record)-[:ATTENDED]->()<-[:COUNTS]-(figure)
    RETURN figure
  }
  WITH DISTINCT figure
  MATCH (figure)-[:COUNTS]->(counted)
  WHERE counted.audience IS NOT NULL
  SET
    figure.ofId = counted.id,
    figure.audience = reduce(
      audience = 'TLP:CLEAR', needed IN COLLECT {
        UNWIND [figure.marking] + split(counted.audience, ' ') AS needed
        WITH DISTINCT needed
        WHERE needed <> 'TLP:CLEAR'
        RETURN needed
        ORDER BY needed
      } | CASE audience WHEN 'TLP:CLEAR' THEN needed ELSE audience + ' ' + needed END
    )
}
