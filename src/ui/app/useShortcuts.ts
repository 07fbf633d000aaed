// Keys that work while the focus is inside the simulator: presets, undo and redo.
import { type KeyboardEvent, useCallback } from 'react';
import { PRESET_IDS } from '../../engine';
import { endGlide, glideTo } from '../../state/glide';
import { useSimulator } from '../../state/useSimulator';

/** A field needs its letters and its own undo; a slider has no use for them. */
function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')
  );
}

/** What lies behind a dialog stays as it is. */
function isInDialog({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('dialog, [role="dialog"]') !== null;
}

export function useShortcuts(): (event: KeyboardEvent) => void {
  const { undo, redo } = useSimulator((state) => state.actions);
  return useCallback(
    (event) => {
      if (event.defaultPrevented || event.altKey || isTyping(event) || isInDialog(event)) return;
      const key = event.key.toLowerCase();
      const combined = event.ctrlKey || event.metaKey;
      const preset = PRESET_IDS[Number(key) - 1];
      if ((combined && key === 'z') || (!combined && key === 'u')) {
        endGlide();
        if (event.shiftKey) redo();
        else undo();
      } else if (combined && key === 'y') redo();
      else if (!combined && preset) glideTo(preset);
      else return;
      event.preventDefault();
    },
    [undo, redo],
  );
}
