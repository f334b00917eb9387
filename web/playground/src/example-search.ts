/** An example as the server gives it. */
export interface Example {
  readonly name: string;
  readonly question: string;
  readonly audience: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly query: string;
}

/** The examples of one audience. */
export interface ExampleGroup {
  readonly audience: string;
  readonly examples: readonly Example[];
}

const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The examples that hold every word of `text` in their question, name, audience or query, whatever its case and accents. */
export const matchingExamples = (examples: readonly Example[], text: string): readonly Example[] => {
  const words = folded(text).split(/\s+/).filter(Boolean);
  return examples.filter(({ question, name, audience, query }) => {
    const content = folded([question, name, audience, query].join('\n'));
    return words.every((word) => content.includes(word));
  });
};

/** The examples by audience, both in the order in which the server gives them. */
export const byAudience = (examples: readonly Example[]): readonly ExampleGroup[] =>
  [...Map.groupBy(examples, ({ audience }) => audience)].map(([audience, group]) => ({ audience, examples: group }));

/** What the variables editor shows for an example: nothing where it has none. */
export const variablesText = ({ variables }: Example): string =>
  Object.keys(variables).length === 0 ? '' : JSON.stringify(variables, null, 2);
