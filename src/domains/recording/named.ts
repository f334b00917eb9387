import { kindInId } from '../../record-kinds.ts';
import type { Label } from '../../recording/inputs.ts';
import { impliedIn } from '../../recording/kinds.ts';
import type { Fields } from '../../recording/kinds.ts';

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** The ids of other records that an input may name: whatever looks like one, and what a code of a country says. */
export const namedByInput = (label: Label, stated: Fields): readonly string[] => {
  const { id, country } = stated;
  const named = new Set(textsIn(stated).filter((text) => kindInId(text) !== null));
  if (label === 'Figure' && typeof country === 'string') named.add(`country:${country}`);
  if (typeof id === 'string') {
    for (const implied of impliedIn(label, id)) named.add(implied);
    named.delete(id);
  }
  return [...named];
};
