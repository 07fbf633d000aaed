// Opens and closes the assumptions, and leads to one of them.
import { useCallback, useMemo, useState } from 'react';
import type { SettingId } from '../controls/settingId';
import { focusSetting } from './focusSetting';
import { INPUTS_ID } from './InputSheet';

export interface Assumptions {
  readonly showsAssumptions: boolean;
  readonly onToggleAssumptions: () => void;
  readonly leadTo: (setting: SettingId) => void;
}

/** On a phone they stand in the sheet of the inputs, which opens first. */
export function useAssumptions(openSheet: () => void): Assumptions {
  const [showsAssumptions, setShowsAssumptions] = useState(false);
  const onToggleAssumptions = useCallback(() => setShowsAssumptions((shown) => !shown), []);
  const leadTo = useCallback(
    (setting: SettingId) => {
      if (document.getElementById(INPUTS_ID)?.getClientRects().length === 0) openSheet();
      setShowsAssumptions(true);
      focusSetting(setting);
    },
    [openSheet],
  );
  return useMemo(
    () => ({ showsAssumptions, onToggleAssumptions, leadTo }),
    [showsAssumptions, onToggleAssumptions, leadTo],
  );
}
