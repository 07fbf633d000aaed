/** Brings the focus to a field among the assumptions, once their sheet has been loaded; not to a visitor who has gone on meanwhile. */
import { type SettingId, settingId } from '../controls/settingId';

export function focusSetting(setting: SettingId): void {
  let waiting = 0;
  for (const act of ['pointerdown', 'keydown'])
    addEventListener(act, () => clearTimeout(waiting), { once: true });
  const look = () => {
    const field = document.getElementById(settingId(setting));
    if (field) field.focus();
    else waiting = window.setTimeout(look, 16);
  };
  look();
}
