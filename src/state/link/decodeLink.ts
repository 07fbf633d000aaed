/** Reads a link. Total: any value gives a valid choice and a list of what was ignored. */
import { PRESET_IDS, PRESETS, type PresetId } from '../../engine';
import type { Choice } from '../simulatorState';
import { LINK_VERSION, PRESET_CODES } from './linkCodes';
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

function readPreset(code: string | undefined): PresetId | null {
  return PRESET_IDS.find((preset) => PRESET_CODES[preset] === code) ?? null;
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
  const preset = readPreset(code);
  if (preset === null) ignored.push('unknown preset');
  let scenario = PRESETS[preset ?? FALLBACK];
  for (const field of fields) {
    const reading = readField(scenario, field);
    scenario = reading.scenario;
    if (reading.ignored !== null) ignored.push(reading.ignored);
  }
  return { choice: { scenario, preset: preset ?? FALLBACK }, ignored };
}
