import type { Role } from '../../generated/enums.ts';
import { isCircle } from '../../markings.ts';
import type { Grants } from '../../viewer.ts';

/** Where in a token stands what its owner may do. A name with dots leads into claims within claims. */
export interface ClaimNames {
  readonly roles: string;
  readonly organisations: string;
  readonly groups: string;
  readonly clearance: string;
  /** The role that each value of the claim of roles stands for; other values stand for none. */
  readonly roleOf: ReadonlyMap<string, Role>;
}

const claimAt = (payload: unknown, name: string): unknown => {
  if (typeof payload !== 'object' || payload === null) return undefined;
  if (Object.hasOwn(payload, name)) return Reflect.get(payload, name);
  const dot = name.indexOf('.');
  if (dot === -1) return undefined;
  const [first, rest] = [name.slice(0, dot), name.slice(dot + 1)];
  return Object.hasOwn(payload, first) ? claimAt(Reflect.get(payload, first), rest) : undefined;
};

/** The texts of a claim that holds one, several, or several in one text with spaces between. */
const textsAt = (payload: unknown, name: string): readonly string[] => {
  const value = claimAt(payload, name);
  if (typeof value === 'string') return value.split(/\s+/).filter((text) => text !== '');
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
};

/** What the claims of a token come to; what they do not say is not given. */
export const grantsOf = (payload: object, names: ClaimNames): Grants => ({
  roles: [...new Set(textsAt(payload, names.roles).flatMap((value) => names.roleOf.get(value) ?? []))],
  organisations: textsAt(payload, names.organisations).filter(isCircle),
  groups: textsAt(payload, names.groups).filter(isCircle),
  clearance: textsAt(payload, names.clearance).some((value) => /^(TLP:)?AMBER$/i.test(value)) ? 'AMBER' : 'GREEN',
  scopes: null,
});
