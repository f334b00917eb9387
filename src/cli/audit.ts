import { Command } from 'commander';
import { verifyAudit } from '../audit/verify.ts';
import { readConfig } from '../config.ts';
import { StartError } from '../errors.ts';

const verify = async (given: string | undefined): Promise<void> => {
  const folder = given ?? readConfig().audit?.folder;
  if (folder === undefined) throw new StartError('PORTOLAN_AUDIT is off: name the folder to look at.');
  const { files, entries, faults } = await verifyAudit(folder).catch((error: unknown) => {
    throw new StartError(`The audit in ${folder} cannot be read: ${error instanceof Error ? error.message : ''}`);
  });
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) throw new StartError(`The audit in ${folder} is not as it was written.`);
  console.log(`${files} files with ${entries} entries: nothing was edited, taken out, moved or cut off.`);
};

/** `portolan audit`: looks whether the audit is as it was written. */
export const auditCommand = (): Command =>
  new Command('audit')
    .description('The audit of all requests.')
    .addCommand(
      new Command('verify')
        .description('Look for what was edited, taken out, moved or cut off.')
        .argument('[folder]', 'where it lies; PORTOLAN_AUDIT where not given')
        .action(verify),
    );
