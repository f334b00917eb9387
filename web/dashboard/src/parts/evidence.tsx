import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { EvidenceLineFragment } from '../generated/graphql.ts';
import { texts, wordFor } from '../texts.ts';
import { recordHref } from '../view/addresses.ts';
import { RecordLink } from './record-link.tsx';

/** Lines of evidence, short: where in which source, and how it stands. */
export const EvidenceMarks = ({ evidence }: { readonly evidence: readonly EvidenceLineFragment[] }): ReactNode =>
  evidence.length === 0 ? null : (
    <ul className="evidence-marks">
      {evidence.map(({ standing, locator, source, about, note }, index) => (
        <li key={index} title={note ?? undefined}>
          <span className="standing" data-standing={standing}>
            {wordFor(standing)}
          </span>{' '}
          <Link href={recordHref(source.id)} aria-label={[locator, about, source.label].filter(Boolean).join(', ')}>
            {locator ?? source.label}
          </Link>
        </li>
      ))}
    </ul>
  );

const { record: words } = texts;

/** All lines of evidence of a record, with what each says. */
export const EvidenceTable = ({ evidence }: { readonly evidence: readonly EvidenceLineFragment[] }): ReactNode => (
  <table className="rows">
    <caption className="unseen">{words.evidence}</caption>
    <thead>
      <tr>
        {[words.about, words.standing, words.says, words.source, words.where].map((title) => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {evidence.map(({ standing, locator, note, about, source }, index) => (
        <tr key={index}>
          <td data-title={words.about}>{about === null ? words.whole : <code>{about}</code>}</td>
          <td data-title={words.standing}>
            <span className="standing" data-standing={standing}>
              {wordFor(standing)}
            </span>
          </td>
          <td data-title={words.says}>{note}</td>
          <td data-title={words.source}>
            <RecordLink of={source} />
          </td>
          <td data-title={words.where}>{locator}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
