/** What child processes are given and Java and Maven are looked for by; src/config.ts hands over `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;
