/** What a failed start was about: a port or lock may be free at the next attempt. */
export type Trouble = 'port' | 'lock' | 'password' | 'given up' | 'other' | 'unexplained';

/** Why Neo4j did not start, in a sentence. */
export interface Complaint {
  readonly trouble: Trouble;
  readonly sentence: string;
}

interface Known {
  readonly pattern: RegExp;
  readonly trouble: Trouble;
  readonly sentence: string;
}

const known: readonly Known[] = [
  {
    pattern: /PortBindException|BindException|Address already in use/,
    trouble: 'port',
    sentence: 'Another program took its port in the same moment. Start again.',
  },
  {
    pattern: /Lock file has been locked|FileLockException|store_lock/,
    trouble: 'lock',
    sentence: 'Another Neo4j uses this state folder. Stop that one first, or choose another state folder.',
  },
  {
    pattern: /No space left on device|not enough space on the disk/i,
    trouble: 'other',
    sentence: 'The disk is full. Make room and start again.',
  },
  {
    pattern: /insufficient memory|Could not reserve enough space|Cannot allocate memory|OutOfMemoryError/,
    trouble: 'other',
    sentence: 'There is too little memory. Free some, or give the database a smaller heap.',
  },
  {
    pattern: /Permission denied|AccessDeniedException/,
    trouble: 'other',
    sentence: 'It may not read or write its folder. Look at the owner and the rights of the folder.',
  },
];

const lastErrors = (output: string): string => {
  const lines = output
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('\tat ') && !line.startsWith('WARNING'));
  const errors = lines.filter((line) => /ERROR|Exception|Error|Caused by/.test(line));
  return (errors.length > 0 ? errors : lines).slice(-3).join(' ').slice(0, 800);
};

/** Reads Neo4j's own output for the reason why it ended. */
export const readComplaint = (output: string): Complaint => {
  const found = known.find(({ pattern }) => pattern.test(output));
  if (found !== undefined) return found;
  const said = lastErrors(output);
  return { trouble: 'unexplained', sentence: said === '' ? 'It said nothing.' : `Its last words were: ${said}` };
};
