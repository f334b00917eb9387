/** What everybody may read. */
export const clear = 'TLP:CLEAR';

/** TLP 2.0 from what everybody may read; the two narrow ones name whom they are for after a stroke. */
const levels = [clear, 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'];

const circle = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Whether a text can name an organisation or a group: it becomes a part of markings. */
export const isCircle = (text: string): boolean => circle.test(text);

/** How narrow a marking is: 0 for TLP:CLEAR up to 4 for TLP:RED. */
export const rankOf = (marking: string): number => levels.indexOf(marking.split('/')[0] ?? '');

/** Whether a text is a marking as it is stored. */
export const isMarking = (text: string): boolean => {
  const [level = '', ...circles] = text.split('/');
  const isNarrow = level === 'TLP:AMBER+STRICT' || level === 'TLP:RED';
  return levels.includes(level) && circles.length === (isNarrow ? 1 : 0) && circles.every(isCircle);
};

/** The markings that are accepted, in words. */
export const acceptedMarkings = 'TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT/<organisation> and TLP:RED/<group>';

/** Whether another marking opens a record to somebody whom the one before kept out: also another circle of the same level. */
export const isLowered = (before: string, after: string): boolean =>
  before !== after && rankOf(after) <= rankOf(before);

/** What a reader needs for a record with these markings on it and on what it hangs on, as records keep it. */
export const audienceOf = (markings: readonly string[]): string => {
  const narrow = [...new Set(markings)].filter((marking) => marking !== clear).sort();
  return narrow.length === 0 ? clear : narrow.join(' ');
};

/**
 * The audiences that a viewer of these markings belongs to: each of the markings, and of those audiences that need several
 * together, the ones whose every marking is among the viewer's.
 */
export const audiencesOf = (markings: readonly string[], combined: readonly string[]): readonly string[] => {
  const own = new Set(markings);
  return [...own, ...combined.filter((audience) => audience.split(' ').every((marking) => own.has(marking)))];
};
