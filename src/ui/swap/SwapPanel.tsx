// Weighs the options of a layer, and keeps the one that is chosen or lets go of the one that is kept.
import type { LayerId, OptionId } from '../../engine';
import { decideOnce } from '../../state/decideOnce';
import { useSimulator } from '../../state/useSimulator';
import { SwapMenu } from './SwapMenu';
import { useSwapChoices } from './useSwapChoices';

interface SwapPanelProps {
  readonly layer: LayerId;
  readonly onClose: () => void;
}

export function SwapPanel({ layer, onClose }: SwapPanelProps) {
  const scenario = useSimulator(({ committed }) => committed.scenario);
  const { setPin } = useSimulator((state) => state.actions);
  const choices = useSwapChoices(decideOnce(scenario), layer);
  return (
    <SwapMenu
      layer={layer}
      choices={choices}
      onChoose={(option: OptionId | null) => setPin(layer, option)}
      onClose={onClose}
    />
  );
}
