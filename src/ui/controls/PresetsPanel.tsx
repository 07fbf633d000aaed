// Reads which preset stands and whether it was edited.
import { isEdited } from '../../state/isEdited';
import { useSimulator } from '../../state/useSimulator';
import { PresetSwitch } from './PresetSwitch';

export function PresetsPanel() {
  const preset = useSimulator((state) => state.preset);
  const edited = useSimulator(isEdited);
  const { applyPreset } = useSimulator((state) => state.actions);
  return <PresetSwitch preset={preset} edited={edited} onPick={applyPreset} />;
}
