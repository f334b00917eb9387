import type { OutcomeDimension } from '../../generated/enums.ts';
import { constantValues, plainValues } from '../../graph/groups.ts';
import type { Dimension } from '../../graph/groups.ts';

/** What outcomes are grouped by. */
export const outcomeDimensions: Readonly<Record<OutcomeDimension, Dimension<unknown>>> = {
  KIND: { key: 'outcome.kind', values: constantValues },
  YEAR: { key: 'outcome.date.year', values: plainValues },
};
