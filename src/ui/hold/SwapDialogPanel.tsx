// Works out what each option of the open layer would lead to, and pins the one that is chosen.
import { useMemo } from 'react';
import { viewSwap } from '../../drawing/hold/viewSwap';
import { type Decision, type LayerId, previewSwaps } from '../../engine';
import { decideOnce } from '../../state/decideOnce';
import { useSimulator } from '../../state/useSimulator';
import { SwapDialog } from './SwapDialog';

const viewSwaps = (decision: Decision, layer: LayerId | null) =>
  layer ? previewSwaps(decision, layer).map((swap) => viewSwap(swap, decision)) : [];

export function SwapDialogPanel() {
  const layer = useSimulator((state) => state.swapLayer);
  const scenario = useSimulator(({ committed }) => committed.scenario);
  const { setPin, openSwap } = useSimulator((state) => state.actions);
  const decision = decideOnce(scenario);
  const rows = useMemo(() => viewSwaps(decision, layer), [decision, layer]);
  if (layer === null) return null;
  return (
    <SwapDialog
      layer={layer}
      rows={rows}
      pinned={scenario.pins[layer] ?? null}
      isHeld={scenario.held !== undefined}
      onPick={(option) => setPin(layer, option)}
      onClose={() => openSwap(null)}
    />
  );
}
