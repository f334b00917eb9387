/** What a viewer may do beside reading: write, or read every marking and with it how many changes there are. */
export type Role = 'editor' | 'overseer';

/** Who asks, the markings that they may read, and what else they may do. */
export interface Viewer {
  readonly name: string;
  readonly markings: readonly string[];
  readonly roles: readonly Role[];
}

/** Everybody: reads what is marked TLP:CLEAR and nothing else. */
export const anonymous: Viewer = { name: 'anonymous', markings: ['TLP:CLEAR'], roles: [] };

/** What everybody may read. */
const clear = 'TLP:CLEAR';

/** The most markings beside TLP:CLEAR that one record needs: a figure on an attendance, its body, its session and the whole event. */
const mostNeeded = 5;

/**
 * The audiences that a viewer of these markings belongs to, as records keep them: each of the markings, and several in
 * order with a space between for a record that needs them all.
 */
export const audiencesOf = (markings: readonly string[]): readonly string[] => {
  const narrow = [...new Set(markings)].filter((marking) => marking !== clear).sort();
  const audiences: string[] = [];
  const extend = (audience: readonly string[], from: number): void => {
    for (let index = from; index < narrow.length; index += 1) {
      const wider = [...audience, narrow[index] ?? ''];
      audiences.push(wider.join(' '));
      if (wider.length < mostNeeded) extend(wider, index + 1);
    }
  };
  extend([], 0);
  return [...markings.filter((marking) => marking === clear), ...audiences];
};

/** Whether a viewer may write. */
export const mayWrite = ({ roles }: Viewer): boolean => roles.includes('editor');

/** Whether a viewer reads every marking, so that no number tells of what is hidden. */
export const readsEverything = ({ roles }: Viewer): boolean => roles.includes('overseer');
