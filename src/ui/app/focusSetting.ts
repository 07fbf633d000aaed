/** Brings the focus to a field among the assumptions, once their sheet has been loaded; not to a visitor who has gone on meanwhile. */
import { type SettingId, settingId } from '../controls/settingId';

export function focusSetting(setting: SettingId): void {
  let waiting = 0;
  const goOn = () => clearTimeout(waiting);
  addEventListener('pointerdown', goOn, { once: true });
  addEventListener('keydown', goOn, { once: true });
  const look = () => {
    const field = document.getElementById(settingId(setting));
    if (field) field.focus();
    else waiting = window.setTimeout(look, 16);
  };
  look();
}
