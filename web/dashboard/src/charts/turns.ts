const waiting = new Set<() => void>();

const next = (): void => {
  const [first] = waiting;
  if (first === undefined) return;
  waiting.delete(first);
  setTimeout(next);
  first();
};

/**
 * Draws in a task of its own after all that asked before, so that the page answers in between. Gives what takes it back
 * while it waits.
 */
export const inTurn = (draw: () => void): (() => void) => {
  const turn = (): void => draw();
  waiting.add(turn);
  if (waiting.size === 1) setTimeout(next);
  return () => waiting.delete(turn);
};
