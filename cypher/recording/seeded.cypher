// The ids of the records that the seeds wrote and that nobody has taken over since.
// @mode write
// @row  id ID!
MATCH (record:Seeded)
RETURN record.id
