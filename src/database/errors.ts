/** Says in full sentences what keeps the embedded database from starting, where, and what to do; shown without a stack. */
export class DatabaseStartError extends Error {
  override readonly name = 'DatabaseStartError';
}
