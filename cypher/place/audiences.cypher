// The audiences of records that need several markings together: the markings in order, with a space between.
// @mode read
// @row  audience String!
MATCH (audience:Audience)
RETURN audience.id
