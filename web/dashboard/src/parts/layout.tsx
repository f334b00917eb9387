import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { useStored } from '../../../shared/store.ts';
import { session, signOut } from '../data/session.ts';
import { asking } from '../data/shown.ts';
import { texts } from '../texts.ts';
import { viewHref } from '../view/addresses.ts';
import { useSignInHref } from '../view/sign-in-href.ts';
import { readScope, scopeParameters } from '../view/scope.ts';
import { Ended } from './ended.tsx';
import { MarkingsBar } from './markings-bar.tsx';
import { SearchBox } from './search-box.tsx';
import { ThemeButton } from './theme.tsx';

const { navigation, signIn } = texts;

const views = [
  ['/', navigation.overview],
  ['/exchanges', navigation.exchanges],
  ['/network', navigation.network],
  ['/gaps', navigation.gaps],
  ['/report', navigation.report],
] as const;

const Navigation = (): ReactNode => {
  const [location] = useLocation();
  const scope = scopeParameters(readScope(new URLSearchParams(useSearch())));
  const current = (isHere: boolean) => (isHere ? ('page' as const) : undefined);
  return (
    <nav aria-label={navigation.label}>
      {views.map(([path, title]) => (
        <Link key={path} href={viewHref(path, scope)} aria-current={current(location === path)}>
          {title}
        </Link>
      ))}
      <Link href="/lists" aria-current={current(/^\/(?:lists|records)\b/.test(location))}>
        {navigation.lists}
      </Link>
      <a href="/graphql">{navigation.playground}</a>
    </nav>
  );
};

const Account = (): ReactNode => {
  const key = useStored(session);
  const viewer = useStored(asking);
  const href = useSignInHref();
  const [location] = useLocation();
  if (key === null)
    return (
      <Link className="account" href={location === '/sign-in' ? location : href}>
        {signIn.link}
      </Link>
    );
  return (
    <button type="button" className="account" title={viewer?.name} onClick={signOut}>
      {signIn.signOut}
    </button>
  );
};

/** What surrounds every page: its navigation, its search, the markings of what it shows. */
export const Layout = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const [location] = useLocation();
  const main = useRef<HTMLElement>(null);
  const before = useRef(location);
  useEffect(() => {
    if (before.current === location) return;
    before.current = location;
    main.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [location]);
  return (
    <>
      <a className="skip" href="#main">
        {texts.skip}
      </a>
      <header>
        <div className="bar">
          <Link href="/" className="brand">
            <svg viewBox="0 0 32 32" aria-hidden="true">
              <circle cx="16" cy="16" r="14.5" fill="#0f4c5c" />
              <path fill="#fff" d="m16 3 3 10 10 3-10 3-3 10-3-10-10-3 10-3z" />
              <path fill="#e36414" d="m16 3 3 10-3 3z" />
            </svg>
            {texts.product}
          </Link>
          <Navigation />
          <SearchBox />
          <ThemeButton />
          <Account />
        </div>
      </header>
      <MarkingsBar />
      <main id="main" ref={main} tabIndex={-1}>
        <Ended />
        {children}
      </main>
      <footer>{texts.footer}</footer>
    </>
  );
};
