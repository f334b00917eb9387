import { textTest } from '../../graph/text-test.ts';
import type { WhereTable } from '../../graph/where.ts';

/** What the fields of SourceWhere mean on a source. */
export const sourceWhere: WhereTable = {
  variable: 'source',
  label: 'Source',
  fields: {
    ids: { test: 'source.id IN $value', selective: () => true },
    publisher: { test: 'source.publisher IS NOT NULL AND source.publisher = $value' },
    publishers: { test: 'source.publisher IS NOT NULL AND source.publisher IN $value' },
    topics: { test: 'any(topic IN source.topics WHERE topic IN $value)' },
    publishedFrom: { test: 'source.publishedOn IS NOT NULL AND source.publishedOn >= date($value)' },
    publishedTo: { test: 'source.publishedOn IS NOT NULL AND source.publishedOn <= date($value)' },
    text: textTest('source'),
  },
};

/** What the fields of RecordWhere mean on a record of any kind; the kind is the first part of its id. */
export const recordWhere: WhereTable = {
  variable: 'record',
  label: 'Record',
  fields: {
    ids: { test: 'record.id IN $value', selective: () => true },
    kinds: { test: "toUpper(split(record.id, ':')[0]) IN $value" },
    standings: {
      test: 'EXISTS { (record)-[line:EVIDENCED_BY]->(cited) WHERE line.standing IN $value AND cited.marking IN $markings }',
    },
    source: { to: 'SourceWhere', path: ['(record)-[:EVIDENCED_BY]->(source:Source)'] },
  },
};
