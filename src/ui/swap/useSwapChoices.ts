// Weighs the options after the menu has been painted, since that takes a moment; null until then.
import { useEffect, useState } from 'react';
import { type SwapChoices, weighSwaps } from '../../drawing/swap/weighSwaps';
import type { Decision, LayerId } from '../../engine';

export function useSwapChoices(decision: Decision, layer: LayerId): SwapChoices | null {
  const [choices, setChoices] = useState<SwapChoices | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setChoices(weighSwaps(decision, layer)));
    return () => clearTimeout(timer);
  }, [decision, layer]);
  return choices;
}
