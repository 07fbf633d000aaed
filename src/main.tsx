// Starts the page in the browser: hydrates the prerendered markup, or renders afresh in development.
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { readFirstInsight } from './state/firstInsight';
import { startSimulatorStore } from './state/simulatorStore';
import { App } from './ui/app/App';
import './ui/theme.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with id "root".');

startSimulatorStore(readFirstInsight(document));

const page = (
  <StrictMode>
    <App />
  </StrictMode>
);

if (root.hasChildNodes()) hydrateRoot(root, page);
else createRoot(root).render(page);
