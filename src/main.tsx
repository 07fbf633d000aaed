// Starts the page in the browser: hydrates the prerendered markup, or renders afresh in development.
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app/App';
import { readFirstAnswer } from './state/firstAnswer';
import { startSimulatorStore } from './state/simulatorStore';
import './ui/theme.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element with id "root".');

const answer = readFirstAnswer(document);
const page = (
  <StrictMode>
    <App />
  </StrictMode>
);

if (answer) {
  startSimulatorStore(answer);
  hydrateRoot(root, page);
} else {
  const { startAfresh } = await import('./state/startAfresh');
  startAfresh();
  createRoot(root).render(page);
}
