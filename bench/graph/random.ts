import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that comes out the same for the same seed. */
export interface Random {
  /** From 0 to below 1. */
  readonly fraction: () => number;
  /** A whole number from 0 to below `count`. */
  readonly below: (count: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** One of the items, by their weights. */
  readonly weighted: <Item>(items: readonly (readonly [item: Item, weight: number])[]) => Item;
  /**
   * A rank from 0 to below `count` by the law of Zipf and Mandelbrot with exponent 1: a rank comes with a probability that
   * is inverse to `rank + shift`, so the greater the shift, the flatter its head.
   */
  readonly rank: (count: number, shift: number) => number;
  /** A size around a median; `sigma` is the deviation of its logarithm. */
  readonly size: (median: number, sigma: number) => number;
}

const pickFrom = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
};

const weightedBy = <Item>(items: readonly (readonly [item: Item, weight: number])[], fraction: number): Item => {
  let left = fraction * items.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [item, weight] of items) {
    left -= weight;
    if (left < 0) return item;
  }
  return pickFrom(items, items.length - 1)[0];
};

/** A number of the normal distribution by Box and Muller. */
const normal = (fraction: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - fraction())) * Math.cos(2 * Math.PI * fraction());

/** Chance of this seed. */
export const createRandom = (seed: number): Random => {
  const generator = xoroshiro128plus(seed);
  const fraction = (): number => uniformFloat64(generator);
  const below = (count: number): number => Math.floor(fraction() * count);
  return {
    fraction,
    below,
    chance: (probability) => fraction() < probability,
    pick: (items) => pickFrom(items, below(items.length)),
    weighted: (items) => weightedBy(items, fraction()),
    // The whole part of a log-uniform number is Zipf's rank in closed form: no table of weights is kept.
    rank: (count, shift) => Math.min(count - 1, Math.floor(shift * ((count + shift) / shift) ** fraction() - shift)),
    size: (median, sigma) => Math.max(1, Math.round(median * Math.exp(sigma * normal(fraction)))),
  };
};
