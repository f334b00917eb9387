import type { PracticeDimension } from '../../generated/enums.ts';
import { constantValues } from '../../graph/groups.ts';
import type { Dimension } from '../../graph/groups.ts';

/** What practices are grouped by. */
export const practiceDimensions: Readonly<Record<PracticeDimension, Dimension<unknown>>> = {
  THEME: { key: 'practice.themes', values: constantValues },
};
