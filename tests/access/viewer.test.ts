import type { Role } from '../../src/generated/enums.ts';
import {
  anonymous,
  capabilities,
  markingsOf,
  nobody,
  requireCapability,
  roles,
  seesSmallFigures,
  viewerOf,
} from '../../src/viewer.ts';
import type { Grants } from '../../src/viewer.ts';

const given = (more: Partial<Grants> = {}): Grants => ({
  ...{ roles: ['READER'], organisations: [], groups: [], clearance: 'GREEN', scopes: null },
  ...more,
});

const circles = { organisations: ['ports', 'customs'], groups: ['lisbon'] };

test('everybody reads TLP:CLEAR and nothing else, and nobody reads nothing', () => {
  expect(anonymous).toMatchObject({ markings: ['TLP:CLEAR'], capabilities: ['READ'], isSignedIn: false });
  expect(nobody).toMatchObject({ markings: [], capabilities: [], isSignedIn: false });
});

test.each([
  ['signed in', {}, ['TLP:CLEAR', 'TLP:GREEN']],
  ['cleared for AMBER', { clearance: 'AMBER' }, ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER']],
  ['of organisations and a group, not cleared', circles, ['TLP:CLEAR', 'TLP:GREEN', 'TLP:RED/lisbon']],
  [
    'of organisations and a group, cleared for AMBER',
    { ...circles, clearance: 'AMBER' },
    [
      ...['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT/ports', 'TLP:AMBER+STRICT/customs'],
      'TLP:RED/lisbon',
    ],
  ],
] as const)('a viewer %s reads the markings of the table', (_, more, markings) => {
  expect(markingsOf(given(more as Partial<Grants>))).toEqual(markings);
});

test('no role opens a marking', () => {
  for (const role of roles)
    expect(viewerOf('x', given({ roles: [role] })).markings).toEqual(['TLP:CLEAR', 'TLP:GREEN']);
});

test.each<readonly [Role, readonly string[]]>([
  ['READER', ['READ']],
  ['EDITOR', ['READ', 'WRITE']],
  ['STEWARD', ['READ', 'WRITE', 'STEWARD']],
  ['AUDITOR', ['READ', 'AUDIT']],
  ['ADMINISTRATOR', ['READ', 'ADMINISTER']],
])('the role %s gives its capabilities', (role, expected) => {
  expect(viewerOf('x', given({ roles: [role] })).capabilities).toEqual(expected);
});

test('several roles add up, scopes narrow them, and no scope adds what no role gives', () => {
  expect(viewerOf('x', given({ roles: ['EDITOR', 'AUDITOR'] })).capabilities).toEqual(['READ', 'WRITE', 'AUDIT']);
  expect(viewerOf('x', given({ roles: ['STEWARD'], scopes: ['READ'] })).capabilities).toEqual(['READ']);
  expect(viewerOf('x', given({ roles: ['READER'], scopes: ['READ', 'ADMINISTER'] })).capabilities).toEqual(['READ']);
  expect(viewerOf('x', given({ roles: [] })).capabilities).toEqual([]);
});

test('whoever has not signed in is asked to, whoever lacks a role is told which', () => {
  const refusal = (viewer: typeof anonymous, capability: (typeof capabilities)[number]) => {
    try {
      requireCapability(viewer, capability, 'apiKeys');
      return null;
    } catch (error) {
      const { extensions, message } = error as { extensions: { code: string }; message: string };
      return [extensions.code, message];
    }
  };
  expect(refusal(anonymous, 'READ')).toBeNull();
  expect(refusal(nobody, 'READ')?.[0]).toBe('UNAUTHENTICATED');
  expect(refusal(anonymous, 'ADMINISTER')?.[0]).toBe('UNAUTHENTICATED');
  expect(refusal(viewerOf('x', given()), 'WRITE')).toEqual([
    'FORBIDDEN',
    'apiKeys needs the capability WRITE: the role EDITOR or STEWARD, and no scope that leaves it out.',
  ]);
});

test('small figures are seen by editors and stewards alone', () => {
  const seeing = roles.filter((role) => seesSmallFigures(viewerOf('x', given({ roles: [role] }))));
  expect(seeing).toEqual(['EDITOR', 'STEWARD']);
  expect(seesSmallFigures(anonymous)).toBe(false);
});
