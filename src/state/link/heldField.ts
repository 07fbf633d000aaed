/** The held architecture in a link: six options, each with its redundancy, then the interval in seconds; whole or not at all. */
import {
  type Architecture,
  canStand,
  LAYER_IDS,
  mapLayers,
  OPTION_IDS,
  optionLinkCode,
  type Redundancy,
} from '../../engine';
import { REDUNDANCY_CODES } from './linkCodes';

const PAIR = 3;
const HELD = /^=((?:[a-z]{2}[zsr]){6})(\d{0,6})$/;

export function writeHeld({ choices, intervalSeconds }: Architecture): string {
  const layers = LAYER_IDS.map((layer) => {
    const { option, redundancy } = choices[layer];
    return `${optionLinkCode(option)}${REDUNDANCY_CODES[redundancy]}`;
  });
  return `=${layers.join('')}${intervalSeconds ?? ''}`;
}

/** Null for what no decision could have led to. */
export function readHeld(text: string): Architecture | null {
  const [, layers, seconds] = HELD.exec(text) ?? [];
  if (layers === undefined) return null;
  const places = Object.entries(REDUNDANCY_CODES) as [Redundancy, string][];
  const found = LAYER_IDS.map((layer, index) => {
    const code = layers.slice(index * PAIR, (index + 1) * PAIR);
    const option = OPTION_IDS[layer].find((id) => optionLinkCode(id) === code.slice(0, -1));
    const redundancy = places.find(([, letter]) => letter === code.at(-1))?.[0];
    return option === undefined || redundancy === undefined ? null : { option, redundancy };
  });
  if (found.includes(null)) return null;
  const architecture: Architecture = {
    choices: mapLayers((layer) => found[LAYER_IDS.indexOf(layer)] as NonNullable<(typeof found)[number]>),
    intervalSeconds: seconds ? Number(seconds) : null,
  };
  return canStand(architecture) ? architecture : null;
}
