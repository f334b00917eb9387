import { createRandom } from '../graph/random.ts';
import { crossroads, hub } from '../graph/world.ts';
import type { Run, Samples } from '../operations/operation.ts';
import { markings } from '../operations/operation.ts';

const ids = (rows: readonly Readonly<Record<string, unknown>>[], column = 'id'): readonly string[] =>
  rows.map((row) => String(row[column]));

const someNumbers = (seed: number, count: number, below: number): readonly number[] => {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => random.below(below));
};

/** Bodies of attendances taken at random: who attends much is met often. */
const bodies = `MATCH (body:Agency)-[:ATTENDED]->(attendance:Attendance) WHERE body.marking IN $markings
  WITH body.id AS id ORDER BY attendance.id
  WITH collect(id) AS found
  UNWIND $fractions AS fraction
  RETURN found[toInteger(fraction * size(found))] AS id`;

const averageBodies = `MATCH (body:Agency) WHERE body.marking IN $markings AND body.identified
  AND 10 <= COUNT { (body)-[:ATTENDED]->() } <= 14
  RETURN body.id AS id ORDER BY body.sortName LIMIT 1000`;

const countries = `MATCH (country:Country)<-[:BASED_IN]-(body:Agency) WITH country, count(body) AS bodies
  WHERE bodies > 5 RETURN country.id AS id ORDER BY id`;

const titles = `UNWIND $keys AS key MATCH (event:Event {id: 'event:gathering-' + key})
  WHERE event.marking IN $markings RETURN event.title AS id`;

/** The ids of the attendances that everybody may read, in order: every so many-th is kept. */
const positions = `MATCH (agency:Agency)-[:ATTENDED]->(attendance:Attendance)-[:AT]->(event:Event)
  WHERE attendance.marking IN $markings AND agency.marking IN $markings AND event.marking IN $markings
    AND (event.level = 'EVENT' OR EXISTS { (event)-[:PART_OF]->(whole:Event) WHERE whole.marking IN $markings })
  WITH attendance.id AS id ORDER BY id
  WITH collect(id) AS found
  UNWIND range(1, 16) AS part
  WITH found, toInteger(size(found) * (0.4 + part * 0.0125)) AS skipped
  RETURN skipped, found[skipped - 1] AS id`;

/** Draws from the database what requests are made with. */
export const drawSamples = async (run: Run): Promise<Samples> => {
  const ask = (statement: string, parameters = {}) => run(statement, { ...parameters, markings });
  const [{ events = 0 } = {}] = await ask("MATCH (event:Event {level: 'EVENT'}) RETURN count(event) AS events");
  const keys = someNumbers(3, 150, Number(events)).map(String);
  const fractions = someNumbers(4, 40, 1_000).map((part) => part / 1_000);
  return {
    bodies: ids(await ask(bodies, { fractions })),
    averageBodies: ids(await ask(averageBodies)).filter((_, index) => index % 10 === 0),
    hub,
    crossroads,
    countries: ids(await ask(countries)).map((id) => id.slice('country:'.length)),
    titles: ids(await ask(titles, { keys })),
    positions: (await ask(positions)).map(({ skipped, id }) => ({ skipped: Number(skipped), id: String(id) })),
  };
};
