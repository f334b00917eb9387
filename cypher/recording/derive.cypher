// Sets what these records, and those that keep something of them, keep of their neighbours.
// @mode  write
// @slot  derive
// @param write { written [ID!]! }!
<derive>
