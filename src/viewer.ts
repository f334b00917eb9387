/** Who asks, and the markings that they may read. */
export interface Viewer {
  readonly name: string;
  readonly markings: readonly string[];
}

/** Everybody: reads what is marked TLP:CLEAR and nothing else. */
export const anonymous: Viewer = { name: 'anonymous', markings: ['TLP:CLEAR'] };
