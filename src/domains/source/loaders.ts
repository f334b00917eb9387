import type { Standing } from '../../generated/enums.ts';
import type { SourceRow } from '../../generated/shapes.ts';
import { sourceOf } from '../../generated/shapes.ts';
import { statements } from '../../generated/statements.ts';
import { createLists } from '../../graph/lists.ts';
import type { LoaderScope } from '../../graph/scope.ts';

/** One line of evidence, with the id of its source. */
export interface EvidenceLine {
  readonly standing: Standing;
  readonly locator: string | null;
  readonly note: string | null;
  readonly about: string | null;
  readonly sourceId: string;
}

type EvidenceRow = readonly [Standing, string | null, string | null, string | null, SourceRow];

/** The loaders of sources and of the evidence that rests on them, made anew for each request. */
export const createSourceLoaders = (scope: LoaderScope) => {
  const { keep } = scope;
  const { source } = statements;
  const lists = createLists(scope);
  const evidence = ([standing, locator, note, about, row]: EvidenceRow): EvidenceLine => ({
    standing,
    locator,
    note,
    about,
    sourceId: keep.source(row).id,
  });
  return {
    byId: lists.records(source.byIds, ([row]) => sourceOf(row)),
    all: lists.root({
      list: source.list,
      groups: source.groups,
      input: 'SourceWhere',
      audiences: ['source.marking'],
      decode: ([row]) => keep.source(row),
    }),
    evidenceOfRecords: lists.whole(source.evidenceOfRecords, evidence),
    recordsOfSources: lists.nested({
      list: source.recordsOfSources,
      groups: source.groupsOfRecordsOfSources,
      input: 'RecordWhere',
      audiences: ['record.audience'],
      decode: (id: string) => ({ id }),
    }),
  };
};
