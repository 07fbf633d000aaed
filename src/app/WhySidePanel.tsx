// Gives the Why panel the layer that is asked about, else the one that decides the cost; a drag is waited out.
import { useDeferredValue, useMemo, useState } from 'react';
import { findLayerFlips } from '../drawing/why/findLayerFlips';
import { DRIVER_IDS, DRIVERS, type LayerId } from '../engine';
import { viewWhy } from '../sections/why/viewWhy';
import { WhyPanel } from '../sections/why/WhyPanel';
import { weighLayer } from '../sections/why/weighLayer';
import { decideOnce } from '../state/decideOnce';
import { useSimulator } from '../state/useSimulator';
import { lazyPart } from '../ui/app/lazyPart';
import { useSettled } from '../ui/why/useSettled';

const SwapPanel = lazyPart('The swap menu', async () => (await import('../ui/swap/SwapPanel')).SwapPanel);

export function WhySidePanel() {
  const committed = useSimulator((state) => state.committed.scenario);
  const decision = useDeferredValue(decideOnce(committed));
  const { scenario } = decision;
  const insight = useSimulator((state) => (state.insight?.scenario === scenario ? state.insight : null));
  const openLayer = useSimulator((state) => state.openLayer);
  const actions = useSimulator((state) => state.actions);
  const [swapped, setSwapped] = useState<LayerId | null>(null);
  const deciding = useSettled(insight?.binding?.layer ?? null, insight !== null);
  const layer = openLayer ?? deciding ?? 'storage';
  const weighed = useMemo(() => weighLayer(decision, layer), [decision, layer]);
  const view = useMemo(
    () =>
      viewWhy({
        decision,
        weighed,
        binding: insight?.binding ?? null,
        flips: insight?.complete
          ? DRIVER_IDS.flatMap((driver) => findLayerFlips(insight.tracks[driver], layer, decision))
          : null,
      }),
    [decision, weighed, insight, layer],
  );
  return (
    <>
      <WhyPanel
        view={view}
        onLayer={actions.openLayer}
        onSwap={setSwapped}
        onPin={actions.setPin}
        onGo={({ flip: { driver, value } }) => actions.goTo({ ...scenario, [DRIVERS[driver].field]: value })}
        onExplain={actions.openNumber}
        isOpen={openLayer !== null}
        onClose={() => actions.openLayer(null)}
        onPeek={() => actions.openLayer(layer)}
      />
      {swapped && <SwapPanel layer={swapped} onClose={() => setSwapped(null)} />}
    </>
  );
}
