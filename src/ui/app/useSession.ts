// Ties the store to the browser while the page is shown.
import { useEffect } from 'react';
import { getSimulatorStore } from '../../state/simulatorStore';
import { startSession } from '../../state/startSession';

export function useSession(): void {
  useEffect(() => startSession(getSimulatorStore()), []);
}
