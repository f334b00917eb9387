import type { Api } from './api.ts';
import { readExamples } from './examples.ts';

/**
 * Asks the playground's examples once, one after the other, so that the first analyst does not wait for the database to
 * plan their statements. What fails here is told when somebody asks it.
 */
export const warmUp = async (api: Api, examplesDir: string, signal: AbortSignal): Promise<void> => {
  for (const { query, variables } of await readExamples(examplesDir)) {
    if (signal.aborted) return;
    const response = await api.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    await response.text();
  }
};
