import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { answers } from './data/use-answer.ts';
import { OverviewPage } from './pages/overview.tsx';
import { Guarded } from './parts/drawn.tsx';
import { Layout } from './parts/layout.tsx';

// Each view but the first is fetched when it is opened.
const ExchangesPage = lazy(() => import('./pages/exchanges.tsx').then((page) => ({ default: page.ExchangesPage })));
const GapsPage = lazy(() => import('./pages/gaps.tsx').then((page) => ({ default: page.GapsPage })));
const ListPage = lazy(() => import('./pages/list.tsx').then((page) => ({ default: page.ListPage })));
const ListsPage = lazy(() => import('./pages/lists.tsx').then((page) => ({ default: page.ListsPage })));
const NetworkPage = lazy(() => import('./pages/network.tsx').then((page) => ({ default: page.NetworkPage })));
const NotFoundPage = lazy(() => import('./pages/not-found.tsx').then((page) => ({ default: page.NotFoundPage })));
const RecordPage = lazy(() => import('./pages/record.tsx').then((page) => ({ default: page.RecordPage })));
const ReportPage = lazy(() => import('./pages/report.tsx').then((page) => ({ default: page.ReportPage })));
const SearchPage = lazy(() => import('./pages/search.tsx').then((page) => ({ default: page.SearchPage })));
const SignInPage = lazy(() => import('./pages/sign-in.tsx').then((page) => ({ default: page.SignInPage })));

/** What a part of an address stands for; as it is, where it is not encoded well. */
const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const Views = (): ReactNode => (
  <Switch>
    <Route path="/" component={OverviewPage} />
    <Route path="/exchanges" component={ExchangesPage} />
    <Route path="/network" component={NetworkPage} />
    <Route path="/gaps" component={GapsPage} />
    <Route path="/report" component={ReportPage} />
    <Route path="/search" component={SearchPage} />
    <Route path="/sign-in" component={SignInPage} />
    <Route path="/lists" component={ListsPage} />
    <Route path="/lists/:name">{({ name }) => <ListPage name={name} />}</Route>
    <Route path="/records/*">{({ '*': id }) => <RecordPage id={decoded(id)} />}</Route>
    <Route component={NotFoundPage} />
  </Switch>
);

/** The dashboard. */
export const App = (): ReactNode => {
  const [location] = useLocation();
  return (
    <QueryClientProvider client={answers}>
      <Layout>
        <Guarded key={location}>
          <Suspense fallback={<div className="loading" />}>
            <Views />
          </Suspense>
        </Guarded>
      </Layout>
    </QueryClientProvider>
  );
};
