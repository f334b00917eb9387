import 'graphiql/setup-workers/vite';
import { createRoot } from 'react-dom/client';
import type { Example } from './example-search.ts';
import { createPlayground } from './playground.tsx';
import 'graphiql/graphiql.css';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import '@graphiql/plugin-explorer/style.css';
import './playground.css';

// GraphiQL asks for the editor only when its frame stands. Asked for here, it is read while the frame is drawn; asked for
// by the page itself, it would be read before the frame.
void import('monaco-graphql/esm/monaco-editor.js');
void import('monaco-graphql/esm/lite.js');

// Without its examples the page still serves every other question.
const fetchExamples = async (): Promise<readonly Example[]> => {
  try {
    const response = await fetch('/playground/examples.json');
    return response.ok ? ((await response.json()) as readonly Example[]) : [];
  } catch {
    return [];
  }
};

const place = document.querySelector('#playground');
if (place === null) throw new Error('The page has no element #playground.');
createRoot(place).render(createPlayground(location.href, await fetchExamples()));
