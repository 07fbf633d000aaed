// Ties the store to the browser: errors at once, the engine and all the rest when someone is there to use them.
import { useEffect } from 'react';
import { getSimulatorStore } from '../../state/simulatorStore';
import { watchErrors } from '../../state/watchErrors';
import { whenWanted } from '../../state/whenWanted';

const NOT_LOADED = 'The simulator could not be loaded. Reload the page to try again.';

export function useSession(): void {
  useEffect(() => {
    const store = getSimulatorStore();
    const stops = [watchErrors(store)];
    let ended = false;
    whenWanted()
      .then(() => import('../../state/startSession'))
      .then(({ startSession }) => {
        if (!ended) stops.push(startSession(store));
      })
      .catch(() => store.getState().actions.addNotice({ id: 'session', text: NOT_LOADED }));
    return () => {
      ended = true;
      for (const stop of stops) stop();
    };
  }, []);
}
