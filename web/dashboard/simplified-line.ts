type Point = number[];

const at = (line: readonly Point[], index: number): Point => line[index] ?? [];

/** How far a point is from the line between two others. */
const distance = ([x = 0, y = 0]: Point, [fromX = 0, fromY = 0]: Point, [toX = 0, toY = 0]: Point): number => {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const length = alongX ** 2 + alongY ** 2;
  const share = length === 0 ? 0 : ((x - fromX) * alongX + (y - fromY) * alongY) / length;
  const nearest = Math.max(0, Math.min(1, share));
  return Math.hypot(x - fromX - nearest * alongX, y - fromY - nearest * alongY);
};

const between = (line: readonly Point[], from: number, to: number, tolerance: number): readonly Point[] => {
  let [farthest, most] = [from, tolerance];
  for (let index = from + 1; index < to; index += 1) {
    const away = distance(at(line, index), at(line, from), at(line, to));
    if (away > most) [farthest, most] = [index, away];
  }
  if (farthest === from) return [];
  return [...between(line, from, farthest, tolerance), at(line, farthest), ...between(line, farthest, to, tolerance)];
};

/** The least that a ring is made of, its first point twice. */
const fewest = 4;

/**
 * A line of fewer points, nowhere farther from the given one than the tolerance (Douglas and Peucker), with the same ends.
 * What would be no shape any more stays as it is.
 */
export const simplifiedLine = (line: readonly Point[], tolerance: number): Point[] => {
  const kept = [at(line, 0), ...between(line, 0, line.length - 1, tolerance), at(line, line.length - 1)];
  return kept.length < fewest ? [...line] : kept;
};
