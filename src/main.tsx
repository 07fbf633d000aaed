// Starts the page in the browser: hydrates the prerendered markup, or renders afresh in development.
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { readFirstAnswer } from './state/firstAnswer';
import { startSimulatorStore } from './state/simulatorStore';
import { App } from './ui/app/App';
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
  // What cannot be brought to life is drawn anew, or says so in its place: nothing to tell the visitor beyond that.
  hydrateRoot(root, page, { onRecoverableError: console.error });
} else {
  const { startAfresh } = await import('./state/startAfresh');
  startAfresh();
  createRoot(root).render(page);
}
