// Renders the page to static markup at build time, lazy parts included, so that it reads without scripts.
import { type ReactNode, StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { App } from './app/App';
import { makeFirstAnswer } from './state/makeFirstAnswer';
import { provideEngine } from './state/provideEngine';
import { startSimulatorStore } from './state/simulatorStore';

/** No chunk limit: React would otherwise move large parts behind an inline script, which the policy blocks. */
const EVERYTHING_IN_PLACE = Number.POSITIVE_INFINITY;

export async function render(page: ReactNode = <App />): Promise<{ html: string }> {
  provideEngine();
  startSimulatorStore(await makeFirstAnswer());
  const failures: unknown[] = [];
  const { prelude } = await prerender(<StrictMode>{page}</StrictMode>, {
    progressiveChunkSize: EVERYTHING_IN_PLACE,
    onError: (failure) => {
      failures.push(failure);
    },
  });
  const html = await new Response(prelude).text();
  if (failures.length > 0) throw failures[0];
  return { html };
}
