/** Reads a link. Total: any value gives a valid choice and a list of what was ignored. */
import { PRESET_IDS, PRESETS, type PresetId } from '../../engine';
import type { Choice } from '../simulatorState';
import { FORMER_PRESETS, LINK_VERSION, PRESET_CODES } from './linkCodes';
import { readField } from './readField';

export interface LinkReading {
  readonly choice: Choice;
  readonly ignored: readonly string[];
}

/** Room for every setting and every constant at once. */
export const LONGEST_LINK = 16_384;
const FALLBACK: PresetId = 'growth';

/** Mail and chat programs escape characters of links. */
export function unescapeLink(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readPreset(code = ''): Choice | null {
  const preset = PRESET_IDS.find((one) => PRESET_CODES[one] === code);
  if (preset !== undefined) return { scenario: PRESETS[preset], preset };
  const before = Object.hasOwn(FORMER_PRESETS, code) ? FORMER_PRESETS[code] : undefined;
  if (before === undefined) return null;
  return { scenario: { ...PRESETS[before.preset], ...before.former }, preset: before.preset };
}

export function decodeLink(link: unknown): LinkReading {
  const fallback: Choice = { scenario: PRESETS[FALLBACK], preset: FALLBACK };
  if (typeof link !== 'string') return { choice: fallback, ignored: ['not a link'] };
  const ignored: string[] = [];
  if (link.length > LONGEST_LINK) ignored.push(`everything after ${LONGEST_LINK} characters`);
  const text = unescapeLink(link.slice(0, LONGEST_LINK)).replace(/^#/, '');
  if (text === '') return { choice: fallback, ignored };
  const [version, code, ...fields] = text.split('.');
  if (version !== LINK_VERSION) ignored.push('made by another version');
  const base = readPreset(code);
  if (base === null) ignored.push('unknown preset');
  const { preset } = base ?? fallback;
  let { scenario } = base ?? fallback;
  for (const field of fields) {
    const reading = readField(scenario, field);
    scenario = reading.scenario;
    if (reading.ignored !== null) ignored.push(reading.ignored);
  }
  return { choice: { scenario, preset }, ignored };
}
