import type { RecordDimension, SourceDimension } from '../../generated/enums.ts';
import { constantValues, plainValues } from '../../graph/groups.ts';
import type { Dimension } from '../../graph/groups.ts';

/** What sources are grouped by. */
export const sourceDimensions: Readonly<Record<SourceDimension, Dimension<unknown>>> = {
  PUBLISHER: { key: 'source.publisher', values: plainValues },
  TOPIC: { key: 'source.topics', values: (topics: readonly string[]) => topics.flatMap(plainValues) },
  YEAR: { key: 'source.publishedOn.year', values: plainValues },
};

/** What records of several kinds are grouped by. */
export const recordDimensions: Readonly<Record<RecordDimension, Dimension<unknown>>> = {
  KIND: { key: "toUpper(split(record.id, ':')[0])", values: constantValues },
};
