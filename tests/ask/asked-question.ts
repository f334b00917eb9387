import { isObjectType } from 'graphql';
import { valuesAt } from '../contract/asking.ts';
import type { Question } from '../oracle/random-question.ts';
import { enumOfArgument, fieldOfList, groupsFieldOf, schema } from '../oracle/schema.ts';
import type { WatchedAnswer, WatchedApi } from '../support/watched-api.ts';

/** What the API says of a list: its records in order, how many, how they fall into groups, and who stands behind them. */
export interface AskedList {
  readonly ids: readonly string[];
  readonly totalCount: number | null;
  readonly groups: readonly { readonly keys: readonly (string | null)[]; readonly count: number }[];
  readonly remaining: { readonly groups: number; readonly count: number } | null;
  readonly bodies: { readonly count: number; readonly unidentifiedLeftOut: number } | null;
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
  readonly sent: WatchedAnswer['sent'];
}

/** Which part of a list is asked for. */
export interface Part {
  readonly first: number;
  readonly after?: string | null;
  /** What is asked of the list beside its records. */
  readonly beside: 'nothing' | 'count' | 'groups';
}

const given = (parts: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(parts)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
    .join(', ');

const hasBodies = ({ list }: Question): boolean => {
  const connection = schema.getType(fieldOfList(list).type.toString().replaceAll('!', ''));
  return isObjectType(connection) && 'bodies' in connection.getFields();
};

const groupsText = (question: Question): string => {
  const { list, by, regionScheme, first } = question;
  if (groupsFieldOf(fieldOfList(list)) === undefined || by.length === 0) return '';
  const scheme = regionScheme === undefined ? undefined : `"${regionScheme}"`;
  const args = (groups: number) => given({ by: `[${by.join(', ')}]`, regionScheme: scheme, first: String(groups) });
  return `groups(${args(500)}) { nodes { keys { id } count } } few: groups(${args(first)}) { nodes { count } remaining { groups count } }`;
};

/** The text of a question about a part of a list; its filter is the variable `$where`, its cursor `$after`. */
export const questionText = (question: Question, { first, after, beside }: Part): string => {
  const { list, parentId, where, orderBy, level } = question;
  const [type = '', nested] = list.split('.');
  const field = nested ?? type;
  const isPlain = enumOfArgument(fieldOfList(list), 'orderBy') === undefined;
  const whereType =
    fieldOfList(list)
      .args.find(({ name }) => name === 'where')
      ?.type.toString() ?? '';
  const filter = where === undefined ? undefined : '$where';
  const variables = [
    ...(where === undefined ? [] : [`$where: ${whereType}`]),
    ...(typeof after === 'string' ? ['$after: String'] : []),
  ];
  const page = isPlain
    ? {}
    : { orderBy, level, first: String(first), after: typeof after === 'string' ? '$after' : undefined };
  const args = given({ where: filter, ...page });
  const bodies = hasBodies(question) ? 'bodies { count unidentifiedLeftOut }' : '';
  const more = { nothing: '', count: 'totalCount', groups: `${groupsText(question)} ${bodies}` }[beside];
  const inner = isPlain ? '{ id }' : `{ nodes { id } pageInfo { endCursor hasNextPage } ${more} }`;
  const asked = `list: ${field}${args === '' ? '' : `(${args})`} ${inner}`;
  const whole = parentId === undefined ? asked : `record(id: "${parentId}") { ... on ${type} { ${asked} } }`;
  return `query${variables.length === 0 ? '' : `(${variables.join(', ')})`} { ${whole} }`;
};

const only = (values: readonly unknown[]): unknown => values[0] ?? null;

/** Asks the API about a part of a list; null where the list's parent is not there for the viewer. */
export const askList = async (
  api: WatchedApi,
  question: Question,
  markings: readonly string[],
  part: Part,
): Promise<AskedList | null> => {
  const { where, parentId } = question;
  const text = questionText(question, part);
  const { answer, sent } = await api.ask(text, markings, { where, after: part.after });
  if (answer.errors !== undefined)
    throw new Error(`${text}\n${JSON.stringify(where)}\n${JSON.stringify(answer.errors)}`);
  const way = parentId === undefined ? ['list'] : ['record', 'list'];
  if (valuesAt(answer.data, way.slice(0, -1)).length === 0) return null;
  const at = (...more: readonly string[]) => valuesAt(answer.data, [...way, ...more]);
  const isPlain = enumOfArgument(fieldOfList(question.list), 'orderBy') === undefined;
  const groups = at('groups', 'nodes') as readonly { keys: readonly { id: string | null }[]; count: number }[];
  return {
    ids: (isPlain ? at('id') : at('nodes', 'id')) as readonly string[],
    totalCount: only(at('totalCount')) as number | null,
    groups: groups.flat().map(({ keys, count }) => ({ keys: keys.map(({ id }) => id), count })),
    remaining: only(at('few', 'remaining')) as AskedList['remaining'],
    bodies: only(at('bodies')) as AskedList['bodies'],
    endCursor: only(at('pageInfo', 'endCursor')) as string | null,
    hasNextPage: only(at('pageInfo', 'hasNextPage')) === true,
    sent,
  };
};
