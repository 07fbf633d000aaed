/** The element id of a field among the assumptions, so that the verdict can lead to it. */
import type { AssumptionId } from '../../engine';

export type SettingId = AssumptionId | 'budget';

export function settingId(setting: SettingId): string {
  return `setting-${setting}`;
}
