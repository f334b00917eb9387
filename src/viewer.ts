import { AppError } from './errors.ts';
import type { Capability, Clearance, Role } from './generated/enums.ts';

/** What a viewer was given: by its key, by its token, or because it is nobody in particular. */
export interface Grants {
  readonly roles: readonly Role[];
  readonly organisations: readonly string[];
  readonly groups: readonly string[];
  readonly clearance: Clearance;
  /** The capabilities to which its roles are narrowed; null where they are not. */
  readonly scopes: readonly Capability[] | null;
}

/** Who asks, what it may do, and the markings that it may read. */
export interface Viewer {
  /** Who it is in logs, audit and the database: `anonymous`, `key:<id>` or `token:<subject>`. */
  readonly name: string;
  readonly isSignedIn: boolean;
  readonly roles: readonly Role[];
  readonly capabilities: readonly Capability[];
  readonly markings: readonly string[];
}

const capabilitiesOf: Readonly<Record<Role, readonly Capability[]>> = {
  READER: ['READ'],
  EDITOR: ['READ', 'WRITE'],
  STEWARD: ['READ', 'WRITE', 'STEWARD'],
  AUDITOR: ['READ', 'AUDIT'],
  ADMINISTRATOR: ['READ', 'ADMINISTER'],
};

/** All roles, from the one that may least. */
export const roles = Object.keys(capabilitiesOf) as readonly Role[];

/** All capabilities. */
export const capabilities = [...new Set(Object.values(capabilitiesOf).flat())] as readonly Capability[];

/** The markings that somebody who is signed in may read: each row of the table is one line here. */
export const markingsOf = ({
  clearance,
  organisations,
  groups,
}: Pick<Grants, 'clearance' | 'organisations' | 'groups'>): readonly string[] => [
  'TLP:CLEAR',
  'TLP:GREEN',
  ...(clearance === 'AMBER' ? ['TLP:AMBER'] : []),
  ...(clearance === 'AMBER' ? organisations.map((organisation) => `TLP:AMBER+STRICT/${organisation}`) : []),
  ...groups.map((group) => `TLP:RED/${group}`),
];

/** Somebody who is signed in, by what it was given. */
export const viewerOf = (name: string, grants: Grants): Viewer => {
  const given = new Set(grants.roles.flatMap((role) => capabilitiesOf[role]));
  return {
    name,
    isSignedIn: true,
    roles: grants.roles,
    capabilities: capabilities.filter((one) => given.has(one) && grants.scopes?.includes(one) !== false),
    markings: markingsOf(grants),
  };
};

/** Everybody: reads what is marked TLP:CLEAR and nothing else. */
export const anonymous: Viewer = {
  name: 'anonymous',
  isSignedIn: false,
  roles: [],
  capabilities: ['READ'],
  markings: ['TLP:CLEAR'],
};

/** Everybody, where nobody may read without signing in. */
export const nobody: Viewer = { ...anonymous, capabilities: [], markings: [] };

/** Whether the exact value of a small figure is shown to the viewer: to those who edit, whatever their key is narrowed to. */
export const seesSmallFigures = ({ roles: held }: Pick<Viewer, 'roles'>): boolean =>
  held.includes('EDITOR') || held.includes('STEWARD');

/** Whether a viewer may know of how much there is beyond what it reads: the numbers of changes, which have no gap. */
export const knowsOfAll = ({ capabilities: held }: Viewer): boolean => held.includes('AUDIT');

const readingAlone: readonly Capability[] = ['READ'];

/** Refuses what needs a capability that the viewer has not: it is asked to sign in first, else told which roles have it. */
export const requireCapability = (viewer: Viewer, capability: Capability, what: string): void => {
  if (viewer.capabilities.includes(capability)) return;
  if (!viewer.isSignedIn)
    throw new AppError(
      'UNAUTHENTICATED',
      `${what} needs the capability ${capability}: sign in by the header "Authorization: Bearer …" with an API key or a token.`,
    );
  const having = roles.filter((role) => capabilitiesOf[role].includes(capability));
  const hint = readingAlone.includes(capability) ? 'any role' : `the role ${having.join(' or ')}`;
  throw new AppError(
    'FORBIDDEN',
    `${what} needs the capability ${capability}: ${hint}, and no scope that leaves it out.`,
  );
};
