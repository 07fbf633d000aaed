/** The settings of studies as fields of a link: how each is written, and read back within its bounds. */
import { DRIVER_IDS, type DriverId } from '../../engine';
import { BUDGET_USD, clamp } from '../clampToScenario';
import {
  FIRST_SETTINGS,
  FRONTIER_AXES,
  GROWTH_FACTOR,
  LIMITED_COSTS,
  type StudySettings,
} from '../studySettings';
import { DRIVER_CODES, SETTING_CODES } from './linkCodes';
import { readLinkNumber, writeLinkNumber } from './linkNumber';

interface SettingField<T> {
  readonly write: (value: T) => string;
  /** Undefined when the text says nothing that fits. */
  readonly read: (text: string) => T | undefined;
}

const driver: SettingField<DriverId> = {
  write: (id) => DRIVER_CODES[id],
  read: (text) => DRIVER_IDS.find((id: DriverId) => DRIVER_CODES[id] === text),
};

const oneOf = <T extends string>(values: readonly T[]) => ({
  write: (value: T) => value,
  read: (text: string) => values.find((value) => value === text),
});

const numberWithin = ({ low, high }: { readonly low: number; readonly high: number }) => ({
  write: writeLinkNumber,
  read: (text: string) => {
    const value = readLinkNumber(text);
    return value === null || value !== clamp(value, low, high) ? undefined : value;
  },
});

const limit = numberWithin(BUDGET_USD);

const SETTING_FIELDS: { readonly [Id in keyof StudySettings]: SettingField<StudySettings[Id]> } = {
  mapX: driver,
  mapY: driver,
  trafficFactorPerMonth: numberWithin(GROWTH_FACTOR),
  experimentFactorPerMonth: numberWithin(GROWTH_FACTOR),
  frontierAxis: oneOf(FRONTIER_AXES),
  limitUsdPerMonth: {
    write: (value) => (value === null ? '' : limit.write(value)),
    read: (text) => (text === '' ? null : limit.read(text)),
  },
  limitedCost: oneOf(LIMITED_COSTS),
};

const IDS = Object.keys(SETTING_FIELDS) as (keyof StudySettings)[];

/** Only what differs from the first settings. */
export function writeSettings(settings: StudySettings): string[] {
  const write = <Id extends keyof StudySettings>(id: Id) =>
    `${SETTING_CODES[id]}=${SETTING_FIELDS[id].write(settings[id])}`;
  return IDS.filter((id) => settings[id] !== FIRST_SETTINGS[id]).map(write);
}

/** Null when the field is none of the settings. */
export function readSetting(
  settings: StudySettings,
  field: string,
): { readonly settings: StudySettings; readonly ignored: string | null } | null {
  const id = IDS.find((candidate) => field.startsWith(`${SETTING_CODES[candidate]}=`));
  if (id === undefined) return null;
  const value = SETTING_FIELDS[id].read(field.slice(SETTING_CODES[id].length + 1));
  return value === undefined
    ? { settings, ignored: 'a setting of a study: no such value' }
    : { settings: { ...settings, [id]: value }, ignored: null };
}
