/** What other programs call our settings of an outside Neo4j, in their own files too: NEO4J_USERNAME is Aura's. */
const otherNames: Readonly<Record<string, string>> = {
  NEO4J_ADDRESS: 'NEO4J_URI',
  NEO4J_BOLT_URI: 'NEO4J_URI',
  NEO4J_BOLT_URL: 'NEO4J_URI',
  NEO4J_HOST: 'NEO4J_URI',
  NEO4J_USERNAME: 'NEO4J_USER',
  NEO4J_PASS: 'NEO4J_PASSWORD',
  NEO4J_PWD: 'NEO4J_PASSWORD',
  NEO4J_DB: 'NEO4J_DATABASE',
  NEO4J_DATABASE_NAME: 'NEO4J_DATABASE',
  NEO4J_DB_NAME: 'NEO4J_DATABASE',
};

/** How many letters have to be put in, left out or changed to make one word of the other. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1)
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
};

/** The setting that a name is taken to mean; a name of Neo4j's own, such as NEO4J_HOME or NEO4J_AUTH, means none. */
const meantBy = (name: string, names: readonly string[]): string | undefined =>
  otherNames[name] ?? names.find((own) => own.startsWith('NEO4J_') && distance(name, own) <= 2);

/** What is set and is no setting of ours, each with what it is taken to mean. */
export const unknownSettings = (given: readonly string[], names: readonly string[]): readonly string[] =>
  given
    .filter((name) => !names.includes(name))
    .flatMap((name) => {
      if (name.startsWith('PORTOLAN_'))
        return [`${name} is no setting of Portolan. Its settings are ${names.join(', ')}.`];
      const meant = name.startsWith('NEO4J_') ? meantBy(name, names) : undefined;
      return meant === undefined ? [] : [`${name} is no setting of Portolan: write ${meant}, or leave it out.`];
    });
