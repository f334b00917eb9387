import type { Random } from './random.ts';

const starts = [
  'Ba',
  'Ca',
  'Da',
  'El',
  'Fa',
  'Gua',
  'Ja',
  'Ka',
  'La',
  'Ma',
  'Na',
  'Oru',
  'Pa',
  'Qui',
  'Ra',
  'Sa',
  'Ta',
];
const middles = ['ba', 'ce', 'di', 'go', 'lé', 'ma', 'ní', 'pu', 'ra', 'sé', 'to', 'vi', 'zu', 'rí', 'lla', 'nça'];
const ends = ['da', 'go', 'lia', 'mar', 'na', 'porto', 'ra', 'ste', 'ta', 'via', 'ño', 'ção', 'burg', 'haven', 'bay'];

/** A name that could be one of a town. */
export const townName = (random: Random): string =>
  random.pick(starts) + (random.chance(0.7) ? random.pick(middles) : '') + random.pick(middles) + random.pick(ends);

const topics = [
  ...['container profiling', 'seal integrity', 'rip-on and rip-off', 'corruption in ports', 'yachts and small craft'],
  ...['drug concealment', 'joint maritime control', 'port facility security', 'risk analysis', 'canine units'],
  ...['underwater search', 'information exchange', 'crisis management', 'fishing vessels', 'aerial surveillance'],
  ...['digital forensics', 'financial investigation', 'maritime law', 'boarding techniques', 'border management'],
  ...['cargo scanning', 'insider threats', 'terminal access', 'precursor chemicals', 'illegal fishing', 'firearms'],
];

/** What events and practices are about. */
export const topic = (random: Random): string => random.pick(topics);

/** A word that begins with a capital letter. */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
