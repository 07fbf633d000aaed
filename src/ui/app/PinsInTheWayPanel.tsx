// Looks for pins that make a promise impossible, and lets go of just those; a drag is waited out.
import type { ReactNode } from 'react';
import { tellPinsInTheWay } from '../../drawing/swap/tellPinsInTheWay';
import { decideOnce } from '../../state/decideOnce';
import { useSimulator } from '../../state/useSimulator';
import { PinsInTheWay } from './PinsInTheWay';
import { usePinsInTheWay } from './usePinsInTheWay';

interface PinsInTheWayPanelProps {
  /** What breaks; it is said first. */
  readonly children: ReactNode;
}

export function PinsInTheWayPanel({ children }: PinsInTheWayPanelProps) {
  const scenario = useSimulator(({ committed }) => committed.scenario);
  const isDragging = useSimulator((state) => state.scenario !== state.committed.scenario);
  const { goTo } = useSimulator((state) => state.actions);
  const way = usePinsInTheWay(decideOnce(scenario));
  if (!way || isDragging) return <p>{children}</p>;
  return (
    <PinsInTheWay {...tellPinsInTheWay(way, scenario.pins)} onRelease={() => goTo(way.scenario)}>
      {children}
    </PinsInTheWay>
  );
}
