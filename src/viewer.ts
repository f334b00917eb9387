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

/** Whether a viewer may write. */
export const mayWrite = ({ roles }: Viewer): boolean => roles.includes('editor');

/** Whether a viewer reads every marking, so that no number tells of what is hidden. */
export const readsEverything = ({ roles }: Viewer): boolean => roles.includes('overseer');
