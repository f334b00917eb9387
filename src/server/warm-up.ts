import type { Api } from './api.ts';
import { anonymous } from '../viewer.ts';
import { readExamples } from './examples.ts';
import { ownViewer } from './use-rate.ts';

/**
 * Asks the playground's examples once, one after the other, so that the first analyst does not wait for the database to
 * plan their statements. What fails here is told when somebody asks it.
 */
export const warmUp = async (api: Api, examplesDir: string, signal: AbortSignal): Promise<void> => {
  const ours = ownViewer(anonymous);
  for (const { query, variables } of await readExamples(examplesDir)) {
    if (signal.aborted) return;
    const question = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    };
    const response = await api.fetch('http://localhost/graphql', question, ours);
    await response.text();
  }
};
