import { z } from 'zod';
import { acceptedMarkings, clear, isMarking } from '../markings.ts';
import { setting, someText } from './setting.ts';

const roleNames = ['READER', 'EDITOR', 'STEWARD', 'AUDITOR', 'ADMINISTRATOR'] as const;
const pair = z.tuple([someText, z.enum(roleNames)]);

/** Pairs such as `port-editors=EDITOR`, with commas between. */
const rolePairs = z
  .string()
  .transform((text) => text.split(',').map((part) => part.split('=').map((word) => word.trim())))
  .pipe(z.array(pair).min(1))
  .transform((pairs) => new Map(pairs));

// Plain http only where nothing leaves the machine.
const issuerAddress = /^(https:\/\/[^\s/?#]+|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?)(\/[^\s?#]*)?$/;

const scopes = /^(?:[\x21\x23-\x5b\x5d-\x7e]+ )*openid(?: [\x21\x23-\x5b\x5d-\x7e]+)*$/;

/** Who may see what. */
export const accessSettings = {
  PORTOLAN_MODE: setting(
    'open',
    z.enum(['open', 'production']),
    'open or production',
    'production refuses to start with what is only good on a machine of one’s own.',
  ),
  PORTOLAN_ANONYMOUS: setting(
    'read',
    z.enum(['read', 'off']),
    'read or off; nobody writes without signing in',
    'Whether somebody who has not signed in may read what is marked TLP:CLEAR.',
  ),
  PORTOLAN_INTROSPECTION: setting(
    null,
    z.enum(['on', 'off']),
    'on or off',
    'Whether somebody who has not signed in may read the schema; on with the Neo4j that Portolan runs, off with your own and in production, where it is not set.',
  ),
  PORTOLAN_OIDC_ISSUER: setting(
    null,
    z
      .string()
      .regex(issuerAddress)
      .refine((text) => URL.canParse(text)),
    'an address that begins with https:// (http:// on this machine only)',
    'The OpenID Connect issuer whose tokens are taken, exactly as its tokens name it.',
  ),
  PORTOLAN_OIDC_AUDIENCE: setting(null, someText, 'a name', 'Whom the issuer’s tokens must be made out to.'),
  PORTOLAN_OIDC_CLIENT_ID: setting(
    null,
    someText,
    'a name',
    'The public client, registered with the issuer for authorization code with PKCE and the redirect to /sign-in, by which the dashboard signs people in; they paste a token where it is not set.',
  ),
  PORTOLAN_OIDC_SCOPE: setting(
    null,
    z.string().regex(scopes),
    'scopes with spaces between, openid among them',
    'What the dashboard asks the issuer for; openid where it is not set.',
  ),
  PORTOLAN_OIDC_RESOURCE: setting(
    null,
    z.url().regex(/^[^#]+$/),
    'an address without #',
    'For which resource (RFC 8707) the dashboard asks the issuer for a token, where the issuer wants to be told; often the audience.',
  ),
  PORTOLAN_OIDC_ROLES: setting(
    'reader=READER,editor=EDITOR,steward=STEWARD,auditor=AUDITOR,administrator=ADMINISTRATOR',
    rolePairs,
    `pairs such as port-editors=EDITOR with commas between; the roles are ${roleNames.join(', ')}`,
    'Which role a value of the claim of roles stands for.',
  ),
  PORTOLAN_OIDC_ROLES_CLAIM: setting(
    'roles',
    someText,
    'the name of a claim, e.g. realm_access.roles',
    'Where a token names the roles.',
  ),
  PORTOLAN_OIDC_ORGANISATIONS_CLAIM: setting(
    'organisations',
    someText,
    'the name of a claim',
    'Where a token names the organisations, whose TLP:AMBER+STRICT it then opens to those cleared for AMBER.',
  ),
  PORTOLAN_OIDC_GROUPS_CLAIM: setting(
    'groups',
    someText,
    'the name of a claim',
    'Where a token names the groups, whose TLP:RED it then opens.',
  ),
  PORTOLAN_OIDC_CLEARANCE_CLAIM: setting(
    'clearance',
    someText,
    'the name of a claim',
    'Where a token says AMBER of somebody who is cleared for it.',
  ),
  PORTOLAN_FIGURE_THRESHOLD: setting(
    '5',
    z.coerce.number().int().min(0).max(1_000),
    'a number, 0 to 1000 (0: none)',
    'Figures of one sex, country or body below this are suppressed for viewers below editor.',
  ),
  PORTOLAN_MARKING: setting(
    clear,
    z.string().refine(isMarking),
    acceptedMarkings,
    'The marking of a new record where whoever writes it says nothing; that of the seeds stands in the seeds.',
  ),
  PORTOLAN_AUDIT: setting(
    'on',
    z.union([z.enum(['on', 'off']), someText]),
    'on, off, or a folder',
    'Where the audit of all requests is kept; on is the folder audit of PORTOLAN_STATE.',
  ),
  PORTOLAN_AUDIT_ABOVE: setting(
    'TLP:GREEN',
    z.enum(['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:RED']),
    'TLP:CLEAR, TLP:GREEN, TLP:AMBER or TLP:RED',
    'An answer with a record marked higher than this leaves only after its line of the audit is on the disk.',
  ),
} as const;
