// Reads which preset stands and whether it was edited.
import { isEdited } from '../../state/isEdited';
import { useSimulator } from '../../state/useSimulator';
import { PresetSwitch } from './PresetSwitch';

export function PresetsPanel() {
  const preset = useSimulator((state) => state.awaitedPreset ?? state.preset);
  const edited = useSimulator((state) => state.awaitedPreset === null && isEdited(state));
  const { applyPreset } = useSimulator((state) => state.actions);
  return <PresetSwitch preset={preset} edited={edited} onPick={applyPreset} />;
}
