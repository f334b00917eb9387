import { Component, Suspense } from 'react';
import type { ReactNode } from 'react';
import { texts } from '../texts.ts';
import { Notice } from './notice.tsx';

/** Says that a part could not be shown, and leaves the rest of the page as it is. */
export class Guarded extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Notice title={texts.trouble.crashed} role="alert">
        <p>{texts.trouble.crashedHelp}</p>
      </Notice>
    );
  }
}

/** A chart, whose code is fetched when it is first shown; its place is kept meanwhile. */
export const Drawn = ({ as, children }: { readonly as: string; readonly children: ReactNode }): ReactNode => (
  <Guarded>
    <Suspense fallback={<div className={`chart ${as}`} aria-hidden="true" />}>{children}</Suspense>
  </Guarded>
);
