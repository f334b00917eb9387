import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './dashboard.css';

const place = document.querySelector('#dashboard');
if (place === null) throw new Error('The page has no element #dashboard.');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
