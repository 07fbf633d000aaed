// Reads the open layer and hands its receipt over; a drag is waited out, since a receipt weighs every option anew, and what the drag
// changed above is painted first.
import { useDeferredValue, useMemo } from 'react';
import { findLayerFlips } from '../../drawing/why/findLayerFlips';
import { DRIVER_IDS, DRIVERS, explainLayer } from '../../engine';
import { decideOnce } from '../../state/decideOnce';
import { useSimulator } from '../../state/useSimulator';
import { useSettled } from './useSettled';
import { WhySection } from './WhySection';

export function WhyPanel() {
  const committed = useSimulator((state) => state.committed.scenario);
  const decision = useDeferredValue(decideOnce(committed));
  const { scenario } = decision;
  const insight = useSimulator((state) => (state.insight?.scenario === scenario ? state.insight : null));
  const openLayer = useSimulator((state) => state.openLayer);
  const actions = useSimulator((state) => state.actions);
  const bindingLayer = useSettled(insight?.binding?.layer ?? null, insight !== null);
  const layer = openLayer ?? bindingLayer ?? 'processing';
  const receipt = useMemo(() => explainLayer(decision, layer), [decision, layer]);
  const flips = useMemo(
    () =>
      insight?.complete
        ? DRIVER_IDS.flatMap((driver) => findLayerFlips(insight.tracks[driver], layer, decision))
        : null,
    [insight, layer, decision],
  );
  return (
    <WhySection
      decision={decision}
      receipt={receipt}
      binding={insight?.binding ?? null}
      flips={flips}
      nearest={insight?.nearest ?? []}
      onPickLayer={actions.openLayer}
      onPin={actions.setPin}
      onGoToFlip={({ driver, value }) => actions.goTo({ ...scenario, [DRIVERS[driver].field]: value })}
      onGoTo={actions.goTo}
      onExplain={actions.openNumber}
    />
  );
}
