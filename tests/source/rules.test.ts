import { sourceLabel } from '../../src/domains/source/rules.ts';

const source = {
  ...{ id: 'source:publications-14', marking: 'TLP:CLEAR', title: null, url: null, publisher: null, publishedOn: null },
  ...{ retrievedOn: null, language: null, topics: [], gradingScheme: null, gradingSource: null },
  ...{ gradingInformation: null, gradingBy: null },
};
const url = 'https://example.org/publications/14';

test.each([
  ['its title', { title: 'A report', publisher: 'Gazette', publishedOn: '2026-01-25' }, 'A report'],
  ['publisher and day', { publisher: 'Gazette', publishedOn: '2026-01-25', url }, 'Gazette, 2026-01-25'],
  ['publisher and key', { publisher: 'Gazette', url }, 'Gazette, publications-14'],
  ['address and day', { url, publishedOn: '2026-01-25' }, `${url}, 2026-01-25`],
  ['its address', { url }, url],
  ['its id', {}, 'source:publications-14'],
])('a source is called by %s where no more is known', (_, known, label) => {
  expect(sourceLabel({ ...source, ...known })).toBe(label);
});
