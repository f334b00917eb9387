// Of each record its label, the records that it is joined to, and whether one of those is not of the seeds.
// @mode  write
// @param ids        [ID!]!
// @row   id         ID!
// @row   label      String!
// @row   neighbours [ID!]!
// @row   isNeeded   Boolean!
UNWIND $ids AS id
MATCH (record:Record {id: id})
RETURN
  id,
  head([label IN labels(record) WHERE NOT label IN ['Record', 'Place', 'Seeded']]),
  [(record)--(neighbour:Record) | neighbour.id],
  EXISTS { MATCH (record)--(neighbour:Record) WHERE NOT neighbour:Seeded }
