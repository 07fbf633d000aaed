// Ties the store to the browser: errors at once, the engine and all the rest when someone is there to use them.
import { useEffect } from 'react';
import { needPart } from '../../state/needPart';
import { getSimulatorStore } from '../../state/simulatorStore';
import { watchErrors } from '../../state/watchErrors';
import { whenWanted } from '../../state/whenWanted';
import { FAILURE } from '../../words/failure';

export function useSession(): void {
  useEffect(() => {
    const store = getSimulatorStore();
    const stops = [watchErrors(store)];
    let ended = false;
    void whenWanted().then(() =>
      needPart(
        FAILURE.session,
        () => import('../../state/startSession'),
        ({ startSession }) => {
          if (!ended) stops.push(startSession(store));
        },
      ),
    );
    return () => {
      ended = true;
      for (const stop of stops) stop();
    };
  }, []);
}
