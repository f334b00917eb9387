import fc from 'fast-check';
import { simplifiedLine } from '../../web/dashboard/simplified-line.ts';

type Point = readonly [number, number];

const point = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true }));
const line = fc.array(point, { minLength: 2, maxLength: 60 }).map((points) => points.map(([x, y]) => [x, y]));

/** What numbers of three digits before the point may be wrong by after a few operations. */
const rounding = 1e-11;

/** How far a point is from a stretch: it is drawn upon the stretch's direction, of length one, and kept between the ends. */
const away = ([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number => {
  const length = Math.hypot(toX - fromX, toY - fromY);
  if (length === 0) return Math.hypot(x - fromX, y - fromY);
  const [alongX, alongY] = [(toX - fromX) / length, (toY - fromY) / length];
  const along = Math.max(0, Math.min(length, (x - fromX) * alongX + (y - fromY) * alongY));
  return Math.hypot(x - fromX - along * alongX, y - fromY - along * alongY);
};

/** How far each point is from the stretch that it was left out of, or begins. */
const distances = (given: readonly Point[], kept: readonly Point[]): readonly number[] =>
  kept.slice(1).flatMap((to, index) => {
    const from = kept[index] ?? to;
    return given.slice(given.indexOf(from), given.indexOf(to)).map((one) => away(one, from, to));
  });

test('a line of fewer points keeps its ends, makes no point up and stays beside the one that was given', () => {
  fc.assert(
    fc.property(line, fc.double({ min: 0, max: 90, noNaN: true }), (given, tolerance) => {
      const kept = simplifiedLine(given, tolerance);
      expect(kept[0]).toBe(given[0]);
      expect(kept.at(-1)).toBe(given.at(-1));
      expect(kept.every((one) => given.includes(one))).toBe(true);
      const found = distances(given as never, kept as never);
      expect(found).toHaveLength(given.length - 1);
      expect(Math.max(...found)).toBeLessThanOrEqual(tolerance + rounding);
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
