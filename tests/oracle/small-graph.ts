import type { GraphNode, GraphRelation, Property, RecordGraph } from '../support/record-graph.ts';

type Properties = Readonly<Record<string, Property>>;

const defaults: Readonly<Record<string, (key: string) => Properties>> = {
  Agency: (key) => ({ name: key, identified: true }),
  Event: (key) => ({ title: key, orderDate: { day: '2024-06-01' } }),
  Phase: (code) => ({ code }),
  Port: (locode) => ({ locode, name: locode }),
  Programme: (code) => ({ code }),
  Region: (key) => ({ scheme: key.split(':')[0] ?? '' }),
};

const node = (id: string, properties: Properties): GraphNode => {
  const [kind = '', ...rest] = id.split(':');
  const label = `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`;
  return { id, label, properties: { marking: 'TLP:CLEAR', ...defaults[label]?.(rest.join(':')), ...properties } };
};

const relation = (sentence: string): GraphRelation => {
  const [from = '', type = '', to = ''] = sentence.split(' ');
  return { from, type, to };
};

/** What a body did at an event, as sentences: `attends('a', 'e', { for: 'port:BEANR', shares: ['p'] })`. */
export const attends = (
  agency: string,
  event: string,
  also: { readonly for?: string; readonly shares?: readonly string[] } = {},
): readonly string[] => {
  const attendance = `attendance:${agency}@${event}`;
  return [
    `agency:${agency} ATTENDED ${attendance}`,
    `${attendance} AT event:${event}`,
    ...(also.for === undefined ? [] : [`${attendance} FOR ${also.for}`]),
    ...(also.shares ?? []).map((practice) => `${attendance} SHARED practice:${practice}`),
  ];
};

/**
 * A graph told in sentences such as `event:s PART_OF event:e`; each record that they name is in it, open to everybody
 * unless its properties say otherwise.
 */
export const smallGraph = (
  sentences: readonly string[],
  properties: Readonly<Record<string, Properties>> = {},
): RecordGraph => {
  const relations = sentences.map(relation);
  const ids = new Set([...Object.keys(properties), ...relations.flatMap(({ from, to }) => [from, to])]);
  return { nodes: [...ids].map((id) => node(id, properties[id] ?? {})), relations };
};

/** A day as a property. */
export const day = (text: string): Property => ({ day: text });
