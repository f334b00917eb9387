import fc from 'fast-check';
import { simplifiedLine } from '../../web/dashboard/simplified-line.ts';

type Point = readonly [number, number];

const point = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true }));
const line = fc.array(point, { minLength: 2, maxLength: 60 }).map((points) => points.map(([x, y]) => [x, y]));

/** How far a point is from the nearest of a hundred points of each stretch, and so a little farther than it is. */
const away = ([x, y]: Point, drawn: readonly Point[]): number =>
  Math.min(
    ...drawn.slice(1).flatMap(([toX, toY], index) => {
      const [fromX, fromY] = drawn[index] ?? [0, 0];
      return Array.from({ length: 101 }, (_, step) =>
        Math.hypot(x - fromX - ((toX - fromX) * step) / 100, y - fromY - ((toY - fromY) * step) / 100),
      );
    }),
  );

test('a line of fewer points keeps its ends, makes no point up and stays beside the one that was given', () => {
  fc.assert(
    fc.property(line, fc.double({ min: 0, max: 90, noNaN: true }), (given, tolerance) => {
      const kept = simplifiedLine(given, tolerance);
      const slack = 4; // half of a hundredth of the longest stretch there is
      expect(kept[0]).toBe(given[0]);
      expect(kept.at(-1)).toBe(given.at(-1));
      expect(kept.every((one) => given.includes(one))).toBe(true);
      for (const one of given) expect(away(one as never, kept as never)).toBeLessThanOrEqual(tolerance + slack);
    }),
  );
});

test('what lies on a straight line goes', () => {
  expect(
    simplifiedLine(
      [
        [0, 0],
        [1, 0],
        [2, 0.01],
        [3, 0],
        [3, 3],
        [0, 3],
        [0, 0],
      ],
      0.05,
    ),
  ).toEqual([
    [0, 0],
    [3, 0],
    [3, 3],
    [0, 3],
    [0, 0],
  ]);
});

test('an islet that would be no shape any more stays as it is', () => {
  const islet = [
    [0, 0],
    [0.01, 0],
    [0.01, 0.01],
    [0, 0.01],
    [0, 0],
  ];

  expect(simplifiedLine(islet, 0.05)).toEqual(islet);
});
