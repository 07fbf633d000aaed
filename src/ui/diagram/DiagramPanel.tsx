// Gives the diagram the decision, the insight that belongs to it, and the visitor's choices.
import { useState } from 'react';
import { describeArchitecture } from '../../drawing/diagram/describeArchitecture';
import { viewArchitecture } from '../../drawing/diagram/viewArchitecture';
import type { LayerId } from '../../engine';
import { useDecision } from '../../state/useDecision';
import { useFreshInsight } from '../../state/useFreshInsight';
import { useSimulator } from '../../state/useSimulator';
import { lazyPart } from '../app/lazyPart';
import { DiagramFrame } from './DiagramFrame';
import { showReceipt } from './showReceipt';

const SwapPanel = lazyPart('The swap menu', async () => (await import('../swap/SwapPanel')).SwapPanel);

export function DiagramPanel() {
  const decision = useDecision();
  const insight = useFreshInsight();
  const before = useSimulator((state) => state.before);
  const view = useSimulator((state) => state.view);
  const openLayer = useSimulator((state) => state.openLayer);
  const isDragging = useSimulator((state) => state.committed.scenario !== state.scenario);
  const actions = useSimulator((state) => state.actions);
  const pins = useSimulator((state) => state.scenario.pins);
  const [swapped, setSwapped] = useState<LayerId | null>(null);
  const toggleLayer = (layer: LayerId) => {
    actions.openLayer(layer === openLayer ? null : layer);
    if (layer !== openLayer) showReceipt();
  };
  const architecture = viewArchitecture(decision.chosen, {
    before: before?.chosen ?? null,
    bindingLayer: insight?.binding?.layer ?? null,
    freshnessTrack: insight?.tracks.freshness ?? null,
  });
  return (
    <>
      <DiagramFrame
        decision={decision}
        binding={insight?.binding ?? null}
        isDragging={isDragging}
        architecture={architecture}
        words={describeArchitecture(decision)}
        view={view}
        onView={actions.setView}
        openLayer={openLayer}
        onOpen={toggleLayer}
        pins={pins}
        onSwap={setSwapped}
      />
      {swapped && <SwapPanel layer={swapped} onClose={() => setSwapped(null)} />}
    </>
  );
}
