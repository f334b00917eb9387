import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { rootLists } from '../lists/lists.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { texts } from '../texts.ts';
import { listHref } from '../view/addresses.ts';

/** What a list is called, and what it holds. */
export const namesOf = (name: string): { readonly title: string; readonly lead: string } => ({
  title: name in texts.kinds ? texts.kinds[name as keyof typeof texts.kinds] : name,
  lead: name in texts.kindLeads ? texts.kindLeads[name as keyof typeof texts.kindLeads] : '',
});

/** The lists that there are. */
export const ListsPage = (): ReactNode => (
  <>
    <PageHead title={texts.lists.title}>
      <p className="lead">{texts.lists.lead}</p>
    </PageHead>
    <ul className="choices">
      {rootLists.map(({ name }) => {
        const { title, lead } = namesOf(name);
        return (
          <li key={name} className="card">
            <h2>
              <Link href={listHref(name)}>{title}</Link>
            </h2>
            <p>{lead}</p>
          </li>
        );
      })}
    </ul>
  </>
);
