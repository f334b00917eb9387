import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { fetchFile } from '../data/fetch-file.ts';
import { useAnswer } from '../data/use-answer.ts';
import { ReportDocument } from '../generated/graphql.ts';
import type { ReportComparison, ReportQuery } from '../generated/graphql.ts';
import { Answered } from '../parts/answered.tsx';
import { IndicatorCard } from '../parts/indicator-card.tsx';
import { Notice } from '../parts/notice.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { InProgramme, Scoped } from '../parts/scoped.tsx';
import type { WholeScope } from '../parts/scoped.tsx';
import { momentText, texts } from '../texts.ts';
import { viewHref } from '../view/addresses.ts';

const { report: words } = texts;

type Report = ReportQuery['programmeReport'];

const levels = ['OUTPUT', 'OUTCOME', 'DATA'] as const;

const comparisons: readonly ReportComparison[] = ['PERIOD_BEFORE', 'YEAR_BEFORE'];

const endings = ['xlsx', 'csv'] as const;

const Files = ({ address }: { readonly address: (ending: string) => string }): ReactNode => {
  const [state, setState] = useState<{ readonly said: string; readonly isBusy: boolean } | null>(null);
  const make = async (ending: string): Promise<void> => {
    setState({ said: words.file(ending), isBusy: true });
    try {
      await fetchFile(address(ending), `report.${ending}`);
      setState(null);
    } catch (error) {
      setState({ said: words.fileFailed(error instanceof Error ? error.message : String(error)), isBusy: false });
    }
  };
  return (
    <p className="actions">
      {endings.map((ending) => (
        <button key={ending} type="button" disabled={state?.isBusy === true} onClick={() => void make(ending)}>
          {words[ending]}
        </button>
      ))}
      <button type="button" onClick={() => print()}>
        {words.print}
      </button>
      {state !== null && <span role={state.isBusy ? 'status' : 'alert'}>{state.said}</span>}
    </p>
  );
};

const Options = ({
  phases,
  phase,
  compareWith,
  onChange,
}: {
  readonly phases: Report['programme']['phases'];
  readonly phase: string | null;
  readonly compareWith: string | null;
  readonly onChange: (name: string, value: string) => void;
}): ReactNode => {
  const id = useId();
  return (
    <div className="controls">
      {phases.length > 0 && (
        <label htmlFor={`${id}-phase`}>
          {words.phase}
          <select id={`${id}-phase`} value={phase ?? ''} onChange={({ target }) => onChange('phase', target.value)}>
            <option value="">{words.whole}</option>
            {phases.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label htmlFor={`${id}-compare`}>
        {words.compare}
        <select
          id={`${id}-compare`}
          value={compareWith ?? ''}
          onChange={({ target }) => onChange('compareWith', target.value)}
        >
          <option value="">{words.compareNone}</option>
          {comparisons.map((comparison) => (
            <option key={comparison} value={comparison}>
              {words[comparison]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
};

const Indicators = ({ report, scope }: { readonly report: Report; readonly scope: WholeScope }): ReactNode => {
  if (!report.hasEvents)
    return (
      <Notice title={words.noEvents}>
        <p>{words.noEventsHelp}</p>
      </Notice>
    );
  return (
    <>
      <p className="lead">
        {texts.overview.lead(
          report.phase?.label ?? report.programme.fullName ?? report.programme.label,
          texts.scope.period(scope.from, scope.to),
        )}{' '}
        {words.madeAt(momentText(report.madeAt))}{' '}
        {report.compared !== null && words.comparedWith(texts.scope.period(report.compared.from, report.compared.to))}
      </p>
      {levels.map((level) => (
        <section key={level} aria-labelledby={`level-${level}`} className="level">
          <h2 id={`level-${level}`}>{words[level]}</h2>
          <div className="indicators">
            {report.indicators
              .filter((indicator) => indicator.level === level)
              .map((indicator) => (
                <IndicatorCard key={indicator.code} of={indicator} />
              ))}
          </div>
        </section>
      ))}
    </>
  );
};

const ReportView = ({ scope }: { readonly scope: WholeScope }): ReactNode => {
  const [parameters, setParameters] = useSearchParams();
  const phase = parameters.get('phase');
  const compareWith = parameters.get('compareWith');
  const { programme, from, to } = scope;
  const known = comparisons.find((one) => one === compareWith) ?? null;
  const needs = known !== null && (from === null || to === null);
  const result = useAnswer(
    ReportDocument,
    { programme, phase, from, to, compareWith: needs ? null : known },
    { keep: true },
  );
  const change = (name: string, value: string): void =>
    setParameters((before) => {
      const after = new URLSearchParams(before);
      if (value === '') after.delete(name);
      else after.set(name, value);
      return after;
    });
  const address = (ending: string): string =>
    viewHref(`/reports/${encodeURIComponent(programme)}.${ending}`, {
      phase,
      from,
      to,
      compareWith: needs ? null : known,
    });
  return (
    <Answered result={result}>
      {({ programmes, programmeReport: report }) => (
        <InProgramme scope={scope} programmes={programmes}>
          <Options phases={report.programme.phases} phase={phase} compareWith={known} onChange={change} />
          {compareWith !== null && known === null && <Notice title={words.badCompare(compareWith)} role="alert" />}
          {needs && <Notice title={words.compareNeeds} role="alert" />}
          <Files address={address} />
          <Indicators report={report} scope={scope} />
        </InProgramme>
      )}
    </Answered>
  );
};

/** The programme's report: to be read, printed, and taken away as a file. */
export const ReportPage = (): ReactNode => (
  <>
    <PageHead title={words.title}>
      <p className="lead">{words.lead}</p>
    </PageHead>
    <Scoped>{(scope) => <ReportView scope={scope} />}</Scoped>
  </>
);
