import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { graphql } from 'graphql';
import { readConfig } from '../config.ts';
import { createContext } from '../context.ts';
import { StartError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { createReferenceStore } from '../reference/store.ts';
import { fileFormats } from '../reports/files.ts';
import type { FileEnding } from '../reports/files.ts';
import { markingsText, reportQuestion, spanText } from '../reports/question.ts';
import type { AnsweredReport, ReportVariables } from '../reports/question.ts';
import { createSchema } from '../schema.ts';
import { viewerOf } from '../viewer.ts';
import type { Grants } from '../viewer.ts';
import { withConnected } from './with-graph.ts';

const about = { viewer: 'command line', operation: 'report' };

type Reading = Pick<Grants, 'organisations' | 'groups' | 'clearance'>;
type Asked = Omit<ReportVariables, 'programme'>;
type Files = { readonly [Ending in FileEnding]?: string };

const ask = async (graph: Graph, variables: ReportVariables, reading: Reading): Promise<AnsweredReport> => {
  const references = await createReferenceStore(graph.reader(), 3_600_000);
  references.stop();
  const viewer = viewerOf(about.viewer, { ...reading, roles: ['READER'], scopes: null });
  const { figureThreshold } = readConfig();
  const { data, errors = [] } = await graphql({
    schema: createSchema(),
    source: reportQuestion,
    variableValues: { ...variables },
    contextValue: createContext(graph, references.current(), viewer, { about, figureThreshold }),
  });
  for (const error of errors) throw error.originalError ?? new StartError(error.message);
  return data?.['programmeReport'] as AnsweredReport;
};

const shown = ({ value, unit }: AnsweredReport['indicators'][number]): string => {
  if (value === null) return 'not known';
  return unit === 'SHARE' ? `${(value * 100).toFixed(1)} %` : String(value);
};

const print = (report: AnsweredReport): void => {
  console.log(
    `${report.programme.name}, ${spanText(report.period)}; ${markingsText(report.markings)}; ${report.madeAt}`,
  );
  if (!report.hasEvents) console.log('No event is on record: every count is 0 or not known.');
  for (const indicator of report.indicators)
    console.log(`${indicator.title}: ${shown(indicator)} (unknown: ${String(indicator.unknown)} ${indicator.basis})`);
};

const report = async (
  programme: string,
  { csv, xlsx, phase, from, to, compareWith, ...reading }: Asked & Files & Reading,
): Promise<void> => {
  const variables = Object.fromEntries(
    Object.entries({ programme, phase, from, to, compareWith }).filter(([, value]) => value !== undefined),
  ) as ReportVariables;
  // It is read whole and by nobody who waits at a screen: the database may be cold and its graph large.
  const answered = await withConnected(({ patientGraph }) => ask(patientGraph, variables, reading));
  const files = { csv, xlsx };
  for (const ending of ['csv', 'xlsx'] as const) {
    const file = files[ending];
    if (file === undefined) continue;
    await writeFile(file, await fileFormats[ending].write(answered)).catch((error: unknown) => {
      throw new StartError(`--${ending}: ${file} cannot be written: ${error instanceof Error ? error.message : ''}`);
    });
    console.error(`Written: ${file}`);
  }
  print(answered);
};

/** `portolan report`: the report of a programme, printed and written as files. */
export const reportCommand = (): Command =>
  new Command('report')
    .description('The report of a programme: its indicators, printed and written as files.')
    .argument('<programme>', 'its code, e.g. seacop')
    .option('--phase <code>', 'only events that a source names as held under this phase')
    .option('--from <day>', 'the first day of the period, YYYY-MM-DD')
    .option('--to <day>', 'the last day of the period, YYYY-MM-DD')
    .addOption(
      new Option('--compare-with <period>', 'tell how each indicator changed').choices([
        'PERIOD_BEFORE',
        'YEAR_BEFORE',
      ]),
    )
    .option('--xlsx <file>', 'write a workbook with a sheet for each indicator')
    .option('--csv <file>', 'write one table')
    .option('--organisations <name...>', 'count what is marked TLP:AMBER+STRICT for them, with --clearance AMBER', [])
    .option('--groups <name...>', 'count what is marked TLP:RED for them', [])
    .addOption(new Option('--clearance <marking>', 'count up to').choices(['GREEN', 'AMBER']).default('GREEN'))
    .action(report);
