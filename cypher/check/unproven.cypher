// How many records rest on no source although they have to, and the first of them.
// @mode  read
// @param most  Int!
// @row   count Int!
// @row   ids   [ID!]!
MATCH (record:Record)
WHERE NOT record:Source|Country|Port|City
  AND NOT coalesce(record.scheme = 'm49', false)
  AND NOT EXISTS { (record)-[:EVIDENCED_BY]->(:Source) }
WITH record.id AS id
ORDER BY id
RETURN count(*), collect(id)[..$most]
