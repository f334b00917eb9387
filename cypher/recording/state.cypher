// What has to be known before a write is decided: how far the log is, what came of the same request, the change that is
// to be undone or whose record is to be restored, what was done to the record since, and of each record that is named
// what the graph holds of it; what a record that is written names already is named too. A relation belongs to the record that states it: a country names its M49 region, a
// programme's region names its countries. What needs a record is only looked for where it is to go.
// Where a body is to be merged into another, what names it is named too, and what has the id that this would get; of more
// records than may move only their number is told. Where it is to be given back, the changes of the merge are told.
// What is asked is one parameter, for the database plans lists of parameters anew by their lengths; every record is found by its
// id whatever their number, so that the statement need not be planned again as the graph grows.
// @mode  write
// @param asked      { ids [ID!]!, named [ID!]!, requestId ID!, changeId ID, restoredId ID, needed Boolean!, goneId ID, keptId ID, mostMoving Int!, backId ID }!
// @row   sequence   Int!
// @row   request    [[digest String!, result String!]!]!
// @row   changes    [[id ID!, recordId ID!, recordKind RecordKind!, action ChangeAction!, before String, after String, markings [String!]!, mergeId ID, intoId ID]!]!
// @row   later      [[id ID!, recordId ID!]!]!
// @row   records    [[id ID!, isSeeded Boolean!, label String!, stored Properties!, relations [[fromId ID!, type String!, toId ID!]!]!, evidence [[sourceId ID!, standing Standing!, locator String, note String, about String]!]!, owners [[id ID!, marking String!]!]!, upwards [[id ID!, upperId ID!]!]!, hasSessions Boolean!, regions [ID!]!]!]!
// @row   neededBy   [[id ID!, otherId ID!, changeId ID]!]!
// @row   gone       [[id ID!, revision Int!, run String, changeId ID!, before String, markings [String!]!, intoId ID]!]!
// @row   moving     [count Int!, isApart Boolean!, ids [ID!]!]!
CYPHER replan=skip
CALL () {
  MATCH (change:Change {id: $asked.changeId})
  RETURN change
  UNION
  MATCH (change:Change)
  USING INDEX change:Change(recordId, sequence)
  WHERE change.recordId = $asked.restoredId AND change.sequence > 0 AND change.after IS NULL
  RETURN change
  ORDER BY change.sequence DESC
  LIMIT 1
  UNION
  MATCH (last:Change)
  USING INDEX last:Change(recordId, sequence)
  WHERE last.recordId = $asked.backId AND last.sequence > 0
  WITH last
  ORDER BY last.sequence DESC
  LIMIT 1
  MATCH (change:Change)
  USING INDEX change:Change(mergeId, recordId)
  WHERE change.mergeId = last.mergeId AND change.recordId IS NOT NULL
    AND last.intoId IS NOT NULL AND change.action = 'MERGED'
  RETURN change
}
WITH collect(change) AS changes
CALL (changes) {
  MATCH (gone:Agency {id: $asked.goneId})
  CALL (gone) {
    MATCH (gone)-[:ATTENDED|PARTY_TO]->(mover:Record)
    RETURN mover
    UNION
    MATCH (gone)-[:ATTENDED]->(:Attendance)<-[:COUNTS]-(mover:Figure)
    RETURN mover
    UNION
    MATCH (gone)<-[:UNIT_OF]-(mover:Agency)
    RETURN mover
  }
  RETURN collect(mover.id) AS movers
}
WITH changes, movers, CASE WHEN size(movers) > $asked.mostMoving THEN [] ELSE movers END AS moving
WITH changes, movers, moving, $asked.ids + [change IN changes | change.recordId] + moving AS written
WITH
  changes, movers, moving, written,
  COLLECT {
    UNWIND written + $asked.named + reduce(named = [], change IN changes | named + change.names) AS id
    RETURN id
    UNION
    UNWIND written AS writtenId
    MATCH (:Record {id: writtenId})-[:PHASE_OF|COVERS|PART_OF|IN_REGION|LOCATED_IN|FUNDS|IMPLEMENTS|BASED_IN|UNIT_OF|OPERATES_AT|UNDER|HELD_AT|AT|FOR|SHARED|FOLLOWED|CONCERNS|COUNTS|SET_FOR|EVIDENCED_BY]->(other:Record)
    RETURN other.id AS id
    UNION
    UNWIND written AS writtenId
    MATCH (:Record {id: writtenId})<-[:ATTENDED|PARTY_TO]-(other:Agency)
    RETURN other.id AS id
    UNION
    UNWIND moving AS id
    WITH id, substring($asked.goneId, 7) + '@' AS goneKey, substring($asked.keptId, 7) + '@' AS keptKey
    RETURN
      replace(
        replace(id, 'attendance:' + goneKey, 'attendance:' + keptKey), 'figure:' + goneKey, 'figure:' + keptKey
      ) AS id
  } AS ids
RETURN
  coalesce(head(COLLECT { MATCH (log:ChangeLog {id: 'changes'}) RETURN log.sequence }), 0),
  COLLECT { MATCH (request:Request {id: $asked.requestId}) RETURN [request.digest, request.result] },
  [change IN changes |
    [change.id, change.recordId, change.recordKind, change.action, change.before, change.after, change.markings,
      change.mergeId, change.intoId]],
  COLLECT {
    UNWIND changes AS change
    CALL (change) {
      MATCH (later:Change)
      USING INDEX later:Change(recordId, sequence)
      WHERE later.recordId = change.recordId AND later.sequence > change.sequence
      RETURN later
      ORDER BY later.sequence
      LIMIT 20
    }
    RETURN [later.id, later.recordId]
    ORDER BY later.sequence
  },
  COLLECT {
    UNWIND ids AS id
    MATCH (record:Record {id: id})
    RETURN [
      id,
      record:Seeded,
      head([label IN labels(record) WHERE NOT label IN ['Record', 'Place', 'Seeded']]),
      properties(record),
      [(record)-[relation:PHASE_OF|COVERS|PART_OF|IN_REGION|LOCATED_IN|FUNDS|IMPLEMENTS|BASED_IN|UNIT_OF|OPERATES_AT|UNDER|HELD_AT|AT|FOR|SHARED|FOLLOWED|CONCERNS|COUNTS|SET_FOR]->(to:Record)
        WHERE type(relation) <> 'IN_REGION' OR to.scheme = 'm49' | [id, type(relation), to.id]]
      + [(from:Record)-[relation:ATTENDED|PARTY_TO]->(record) | [from.id, type(relation), id]]
      + [(from:Country)-[relation:IN_REGION]->(record) WHERE record.scheme <> 'm49' | [from.id, type(relation), id]],
      [(record)-[evidence:EVIDENCED_BY]->(source:Source)
        | [source.id, evidence.standing, evidence.locator, evidence.note, evidence.about]],
      [(record)-[:COUNTS|AT|PART_OF*1..3]->(owner:Record) | [owner.id, owner.marking]]
      + [(record)-[:COUNTS*0..1]->(:Attendance)<-[:ATTENDED]-(agency:Agency) | [agency.id, agency.marking]],
      [(record)-[:UNIT_OF|PART_OF*0..]->(lower:Record)-[:UNIT_OF|PART_OF]->(upper:Record) | [lower.id, upper.id]],
      EXISTS { (record)<-[:PART_OF]-(:Event) },
      [(record)-[:IN_REGION]->(region:Region) | region.id]
    ]
  },
  COLLECT {
    UNWIND CASE
      WHEN $asked.needed THEN written
      WHEN $asked.backId IS NOT NULL THEN [change IN changes WHERE change.before IS NULL | change.recordId]
      ELSE []
    END AS id
    MATCH (record:Record {id: id})
    CALL (record) {
      MATCH (record)<-[relation]-(other:Record)
      WHERE NOT type(relation) IN ['ATTENDED', 'PARTY_TO'] AND NOT (other:Country AND record:Region AND record.scheme <> 'm49')
      RETURN other
      UNION
      MATCH (record)-[:ATTENDED|PARTY_TO]->(other:Record)
      RETURN other
      UNION
      MATCH (record)-[:IN_REGION]->(other:Region)
      WHERE other.scheme <> 'm49'
      RETURN other
      UNION
      MATCH (other:Figure)
      WHERE record:Country AND other.country = substring(record.id, 8)
      RETURN other
    }
    WITH id, other
    WHERE NOT EXISTS {
      MATCH (own:Change)
      USING INDEX own:Change(mergeId, recordId)
      WHERE own.mergeId = head(changes).mergeId AND own.recordId = other.id
    }
    WITH id, other
    LIMIT 20
    RETURN [
      id,
      other.id,
      head(COLLECT {
        MATCH (change:Change)
        USING INDEX change:Change(recordId, sequence)
        WHERE change.recordId = other.id AND change.sequence > 0
        RETURN change.id
        ORDER BY change.sequence DESC
        LIMIT 1
      })
    ]
  },
  COLLECT {
    UNWIND ids AS id
    WITH id
    WHERE NOT EXISTS { MATCH (:Record {id: id}) }
    CALL (id) {
      MATCH (change:Change)
      USING INDEX change:Change(recordId, sequence)
      WHERE change.recordId = id AND change.sequence > 0
      RETURN change AS last
      ORDER BY change.sequence DESC
      LIMIT 1
    }
    RETURN [id, last.revision, last.run, last.id, last.before, last.markings, last.intoId]
  },
  [
    size(movers),
    EXISTS {
      MATCH (:Trace {id: $asked.goneId})<-[:WENT_INTO*0..]-(:Trace)-[:DISTINCT_FROM]-(:Trace)-[:WENT_INTO*0..]->(end:Trace)
      WITH end
      WHERE end.id = $asked.keptId
      RETURN end
    },
    moving
  ]
