// Keys that work while the focus is inside the simulator: presets, undo and redo.
import { type KeyboardEvent, useCallback } from 'react';
import { PRESET_IDS } from '../../engine';
import { useSimulator } from '../../state/useSimulator';

/** A field needs its letters and its own undo; a slider has no use for them. */
function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')
  );
}

export function useShortcuts(): (event: KeyboardEvent) => void {
  const { applyPreset, undo, redo } = useSimulator((state) => state.actions);
  return useCallback(
    (event) => {
      if (event.defaultPrevented || event.altKey || isTyping(event)) return;
      const key = event.key.toLowerCase();
      const combined = event.ctrlKey || event.metaKey;
      const preset = PRESET_IDS[Number(key) - 1];
      if ((combined && key === 'z') || (!combined && key === 'u')) {
        if (event.shiftKey) redo();
        else undo();
      } else if (combined && key === 'y') redo();
      else if (!combined && preset) applyPreset(preset);
      else return;
      event.preventDefault();
    },
    [applyPreset, undo, redo],
  );
}
