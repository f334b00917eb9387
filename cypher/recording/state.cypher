// What the graph holds of each record: whether the seeds wrote it, its properties, the relations that belong to it, and its
// evidence.
// A relation belongs to the record that states it in the files: a country names its M49 region, a programme's region
// names its countries.
// @mode  write
// @param ids       [ID!]!
// @row   id        ID!
// @row   isSeeded  Boolean!
// @row   stored    Properties!
// @row   relations [[fromId ID!, type String!, toId ID!]!]!
// @row   evidence  [[sourceId ID!, standing Standing!, locator String, note String, about String]!]!
UNWIND $ids AS id
MATCH (record:Record {id: id})
RETURN
  id,
  record:Seeded,
  properties(record),
  [(record)-[relation]->(to:Record)
    WHERE NOT type(relation) IN ['EVIDENCED_BY', 'ATTENDED', 'PARTY_TO']
      AND (type(relation) <> 'IN_REGION' OR to.scheme = 'm49') | [id, type(relation), to.id]]
  + [(from:Record)-[relation:ATTENDED|PARTY_TO]->(record) | [from.id, type(relation), id]]
  + [(from:Country)-[relation:IN_REGION]->(record) WHERE record.scheme <> 'm49' | [from.id, type(relation), id]],
  [(record)-[evidence:EVIDENCED_BY]->(source:Source)
    | [source.id, evidence.standing, evidence.locator, evidence.note, evidence.about]]
