import { Command, InvalidArgumentError, Option } from 'commander';
import { createKeys } from '../domains/access/keys.ts';
import type { CreateApiKeyInput } from '../generated/graphql.ts';
import type { ApiKeyShape } from '../generated/shapes.ts';
import { StartError } from '../errors.ts';
import { capabilities, roles } from '../viewer.ts';
import { withGraph } from './with-graph.ts';

const about = { viewer: 'command line', operation: 'key' };

/** A number of days; null for ever. */
const readDays = (text: string): number | null => {
  const days = text === 'never' ? null : Number(text);
  if (days !== null && !Number.isInteger(days)) throw new InvalidArgumentError('It is neither a number nor never.');
  return days;
};

const create = async (input: CreateApiKeyInput): Promise<void> => {
  const { apiKey, key } = await withGraph((graph) => createKeys(graph, about).create(input, about.viewer));
  console.error(`Key ${apiKey.id}, good ${apiKey.expiresAt === null ? 'for ever' : `until ${apiKey.expiresAt}`}.`);
  console.error('Keep it now, it is not shown again. It is sent as the header "Authorization: Bearer <key>".');
  console.log(key);
};

const state = ({ revokedAt, expiresAt }: ApiKeyShape): string => {
  if (revokedAt !== null) return `revoked ${revokedAt}`;
  if (expiresAt === null) return 'never expires';
  return `${expiresAt < new Date().toISOString() ? 'expired' : 'expires'} ${expiresAt}`;
};

const list = async (): Promise<void> => {
  for (const key of await withGraph((graph) => createKeys(graph, about).all()))
    console.log(
      [key.id, key.name, key.roles.join('+'), state(key), `last used ${key.lastUsedAt ?? 'never'}`].join('  '),
    );
};

const revoke = async (id: string): Promise<void> => {
  const key = await withGraph((graph) => createKeys(graph, about).revoke(id));
  if (key === null) throw new StartError(`There is no key with the id "${id}": see portolan key list.`);
  console.log(`Key ${key.id} (${key.name}) is revoked since ${key.revokedAt ?? ''}.`);
};

const createCommand = (): Command =>
  new Command('create')
    .description('Make an API key and print it, this once.')
    .requiredOption('--name <text>', 'what it is for')
    .addOption(new Option('--roles <role...>', 'what it may do').choices(roles).makeOptionMandatory())
    .addOption(new Option('--scopes <capability...>', 'narrow its roles to these').choices(capabilities))
    .option('--organisations <name...>', 'open their TLP:AMBER+STRICT, if cleared for AMBER', [])
    .option('--groups <name...>', 'open their TLP:RED', [])
    .addOption(new Option('--clearance <marking>', 'cleared up to').choices(['GREEN', 'AMBER']).default('GREEN'))
    .option('--days <number>', 'good for so many days, or never to expire', readDays, 365)
    .action(create);

/** `portolan key`: makes, lists and revokes API keys. */
export const keyCommand = (): Command =>
  new Command('key')
    .description('API keys of the graph that the settings name.')
    .addCommand(createCommand())
    .addCommand(new Command('list').description('List all keys, the latest first.').action(list))
    .addCommand(new Command('revoke').description('Revoke a key.').argument('<id>', 'its id').action(revoke));
