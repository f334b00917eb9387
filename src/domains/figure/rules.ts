import type { FigureShape } from '../../generated/shapes.ts';

const words = (constant: string): string => constant.toLowerCase().replaceAll('_', ' ');

/** A figure in words, e.g. `participants: about 90` or `units (control units): 13`. */
export const figureLabel = ({ measure, subject, countryCode, qualifier, value }: FigureShape): string => {
  const details = [subject, countryCode].filter((detail) => detail !== null).join(', ');
  const counted = details === '' ? words(measure) : `${words(measure)} (${details})`;
  const amount = qualifier === 'EXACT' ? String(value) : `${words(qualifier)} ${String(value)}`;
  return `${counted}: ${amount}`;
};
