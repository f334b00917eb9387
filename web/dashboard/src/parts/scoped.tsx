import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { useAnswer } from '../data/use-answer.ts';
import { FirstProgrammeDocument } from '../generated/graphql.ts';
import { texts } from '../texts.ts';
import { viewHref } from '../view/addresses.ts';
import { problemOf, readScope } from '../view/scope.ts';
import type { Scope } from '../view/scope.ts';
import { Answered } from './answered.tsx';
import { Notice } from './notice.tsx';
import { ScopeForm } from './scope-form.tsx';
import type { Programmes } from './scope-form.tsx';

/** A scope with a programme, so that a view can ask. */
export interface WholeScope extends Scope {
  readonly programme: string;
}

const EmptyGraph = (): ReactNode => (
  <Notice title={texts.empty.title}>
    <p>{texts.empty.help}</p>
    <p>
      <a href="/graphql">{texts.empty.playground}</a>
    </p>
  </Notice>
);

const GoTo = ({ code }: { readonly code: string }): ReactNode => {
  const [location, go] = useLocation();
  const search = useSearch();
  useEffect(() => {
    const parameters = Object.fromEntries(new URLSearchParams(search));
    go(viewHref(location, { ...parameters, programme: code }), { replace: true });
  }, [code, go, location, search]);
  return null;
};

/** An address without a programme becomes that of the first one. */
const ChooseFirst = (): ReactNode => {
  const result = useAnswer(FirstProgrammeDocument, {});
  return (
    <Answered result={result}>
      {({ programmes: [first] }) => (first === undefined ? <EmptyGraph /> : <GoTo code={first.code} />)}
    </Answered>
  );
};

const NoProgramme = ({
  scope,
  programmes,
}: {
  readonly scope: WholeScope;
  readonly programmes: Programmes;
}): ReactNode => {
  const [location] = useLocation();
  return (
    <Notice title={texts.scope.noProgramme(scope.programme)} role="alert">
      {programmes.length > 0 && (
        <p>
          {texts.scope.choose}:{' '}
          {programmes.map(({ code, name }, index) => (
            <span key={code}>
              {index > 0 && ', '}
              <Link href={viewHref(location, { programme: code })}>{name}</Link>
            </span>
          ))}
        </p>
      )}
    </Notice>
  );
};

/** A view of a programme with the form that chooses it; says so where there is no such programme, or none at all. */
export const InProgramme = ({
  scope,
  programmes,
  children,
}: {
  readonly scope: WholeScope;
  readonly programmes: Programmes;
  readonly children: ReactNode;
}): ReactNode => {
  if (programmes.length === 0) return <EmptyGraph />;
  const isKnown = programmes.some(({ code }) => code === scope.programme);
  return (
    <>
      <ScopeForm scope={scope} programmes={programmes} />
      {isKnown ? children : <NoProgramme scope={scope} programmes={programmes} />}
    </>
  );
};

/** The scope that the address asks for, once it is one that can be asked about. */
export const Scoped = ({ children }: { readonly children: (scope: WholeScope) => ReactNode }): ReactNode => {
  const scope = readScope(new URLSearchParams(useSearch()));
  const problem = problemOf(scope);
  if (problem !== null)
    return (
      <>
        <ScopeForm scope={scope} programmes={[]} />
        <Notice title={problem} role="alert" />
      </>
    );
  return scope.programme === null ? <ChooseFirst /> : children({ ...scope, programme: scope.programme });
};
