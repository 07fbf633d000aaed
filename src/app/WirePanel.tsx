// Gives the wire what decides the cost, and a pulse each time a slider that is being moved turns a card.
import { useState } from 'react';
import type { Decision } from '../engine';
import { findPulse } from '../sections/stage/findPulse';
import { type Pulse, Wire } from '../sections/stage/Wire';
import { positionOf } from '../state/pathPlace';
import { useDecision } from '../state/useDecision';
import { useFreshInsight } from '../state/useFreshInsight';
import { useSimulator } from '../state/useSimulator';

const isDriverCause = (cause: string): cause is 'traffic' | 'experiments' | 'reliability' | 'freshness' =>
  ['traffic', 'experiments', 'reliability', 'freshness'].includes(cause);

interface Seen {
  readonly decision: Decision;
  readonly pulse: Pulse | null;
}

export function WirePanel() {
  const decision = useDecision();
  const binding = useFreshInsight()?.binding ?? null;
  const picture = useSimulator((state) => state.picture);
  const isMoving = useSimulator((state) => state.scenario !== state.committed.scenario);
  const isFilm = useSimulator((state) => state.film !== null);
  const position = useSimulator(positionOf);
  const path = useSimulator((state) => state.path);
  const [seen, setSeen] = useState<Seen>({ decision, pulse: null });
  if (seen.decision !== decision) {
    const end =
      isMoving || isFilm
        ? findPulse(seen.decision, decision, { position, changes: path?.changes ?? [] })
        : null;
    setSeen({ decision, pulse: end ? { ...end, key: (seen.pulse?.key ?? 0) + 1 } : seen.pulse });
  }
  if (picture !== 'diagram') return null;
  const deciding =
    binding && !isMoving && !isFilm && isDriverCause(binding.cause)
      ? { driver: binding.cause, layer: binding.layer }
      : null;
  return <Wire deciding={deciding} pulse={seen.pulse} occasion={decision} />;
}
