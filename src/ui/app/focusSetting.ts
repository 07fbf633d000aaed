/** Brings the focus to a field among the assumptions, once their sheet has been loaded. */
import { type SettingId, settingId } from '../controls/settingId';

const LONGEST_WAIT_MS = 15_000;

export function focusSetting(setting: SettingId): void {
  const begun = performance.now();
  const look = () => {
    const field = document.getElementById(settingId(setting));
    if (field) field.focus();
    else if (performance.now() - begun < LONGEST_WAIT_MS) setTimeout(look, 16);
  };
  look();
}
