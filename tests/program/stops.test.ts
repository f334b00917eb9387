import { createStops } from '../../src/stops.ts';

test('what was started last ends first, and each once', async () => {
  const ended: string[] = [];
  const stops = createStops();
  for (const name of ['listener', 'database', 'graph'])
    stops.add(() => {
      ended.push(name);
      return Promise.resolve();
    });
  await stops.all();
  await stops.all();
  expect(ended).toEqual(['graph', 'database', 'listener']);
});

test('what fails to end or never ends keeps nothing else from ending', async () => {
  const ended: string[] = [];
  const stops = createStops();
  stops.add(() => {
    ended.push('first');
    return Promise.resolve();
  });
  stops.add(() => new Promise(() => undefined), 10);
  stops.add(() => Promise.reject(new Error('It is broken.')));
  await stops.all();
  expect(ended).toEqual(['first']);
});

test('what is added when all have been ended is ended at once', async () => {
  const ended: string[] = [];
  const stops = createStops();
  await stops.all();
  stops.add(() => {
    ended.push('late');
    return Promise.resolve();
  });
  expect(ended).toEqual(['late']);
});
