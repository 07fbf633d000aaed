/** Brings the focus to a field among the assumptions, once their sheet has been loaded; not to a visitor who has gone on meanwhile. */
import { whenInPage } from '../../kit/whenInPage';
import { type SettingId, settingId } from '../controls/settingId';

export function focusSetting(setting: SettingId): void {
  whenInPage(settingId(setting), (field) => field.focus());
}
