// Looks for the pins that stand in the way once the page has been painted, since that takes a few decisions.
import { useEffect, useState } from 'react';
import { type Decision, findPinsInTheWay, type PinsInTheWay } from '../../engine';

interface Found {
  readonly decision: Decision;
  readonly way: PinsInTheWay | null;
}

/** Null while it is looking, and where no pin stands in the way. */
export function usePinsInTheWay(decision: Decision): PinsInTheWay | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setFound({ decision, way: findPinsInTheWay(decision) }));
    return () => clearTimeout(timer);
  }, [decision]);
  return found?.decision === decision ? found.way : null;
}
