// The latest whole events under each programme or one of its phases.
UNWIND $ids AS programmeId
MATCH (programme:Programme {id: programmeId})
RETURN programmeId, COLLECT {
  MATCH (programme)<-[:PHASE_OF*0..1]-(frame)<-[:UNDER]-(event)
  WHERE event.marking IN $markings
  WITH DISTINCT event
  WITH event, event.orderDate AS sort
  ORDER BY sort DESC, event.id DESC
  LIMIT $first
  RETURN <columns>
  ORDER BY sort DESC, event.id DESC
}
