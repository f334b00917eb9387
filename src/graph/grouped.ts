/** Groups things by their keys, of which each may have several; within a group they stand in the order in which they came. */
export const groupedByEach = <Thing>(
  things: Iterable<Thing>,
  keysOf: (thing: Thing) => Iterable<string>,
): ReadonlyMap<string, readonly Thing[]> => {
  const groups = new Map<string, Thing[]>();
  for (const thing of things)
    for (const key of keysOf(thing)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [thing]);
      else group.push(thing);
    }
  return groups;
};
