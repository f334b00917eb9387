import { buildSchema } from 'graphql';
import { capabilitiesIn, describeCapabilities } from '../../src/capabilities.ts';
import { createSchema } from '../../src/schema.ts';

const declared = `
  enum Capability { READ WRITE }
  directive @needs(capability: Capability!) on FIELD_DEFINITION
  directive @public on FIELD_DEFINITION
`;
const withFields = (fields: string) => buildSchema(`${declared} type Query { ${fields} }`);

test.each([
  ['nothing', 'open: Int @public secret: Int'],
  ['both', 'open: Int @public secret: Int @needs(capability: READ) @public'],
])('a start with a root field that declares %s is refused, naming it', (_, fields) => {
  expect(() => capabilitiesIn(withFields(fields))).toThrow(
    'Query.secret of schema/ must say either @needs(capability: …) or @public: who may ask it?',
  );
  expect(() => describeCapabilities(withFields(fields))).toThrow('Query.secret');
});

test('the description of every root field says what it needs', () => {
  const schema = createSchema();
  const needed = capabilitiesIn(schema);
  const fields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((field) => [`${type?.name ?? ''}.${field.name}`, field] as const),
  );
  expect(fields.length).toBe(needed.size);
  for (const [name, { description }] of fields) {
    const capability = needed.get(name);
    const said =
      capability === null
        ? /Public: whoever asks is answered\.$/
        : new RegExp(`Needs the capability ${capability}\\.$`);
    expect(description).toMatch(said);
  }
});

test('no change can be made without a capability', () => {
  const changes = [...capabilitiesIn(createSchema())].filter(([name]) => name.startsWith('Mutation.'));
  expect(changes.filter(([, needed]) => needed === null || needed === 'READ')).toEqual([]);
});
