// Sets what these records, and those that keep something of them, keep of their neighbours.
// @mode  write
// @slot  derive
// @param ids [ID!]!
WITH $ids AS ids
<derive>
