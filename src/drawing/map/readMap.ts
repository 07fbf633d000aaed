/** What a map says at a place: which architecture, and what it costs. */

import { LAYER_IDS, type LayerId, type MapPicture, type Scenario } from '../../engine';
import { formatUsd } from '../../words/format/usd';
import { NOTHING_KEEPS_HERE } from '../../words/freedom';
import { TIER_NAMES } from '../../words/layers';
import { optionName } from '../../words/options';
import { freedomOf } from '../hold/freedomOf';

export interface MapReading {
  readonly answer: number;
  /** NaN where nothing keeps every promise. */
  readonly costUsd: number;
}

/** The nearest node; places are 0..1 along each axis. */
export function readMap({ columns, rows, answers, costsUsd }: MapPicture, x: number, y: number): MapReading {
  const node = Math.round(y * rows) * (columns + 1) + Math.round(x * columns);
  return { answer: answers[node] as number, costUsd: costsUsd[node] as number };
}

export function differingLayers(picture: MapPicture, one: number, other: number): readonly LayerId[] {
  const [a, b] = [picture.palette[one], picture.palette[other]];
  if (!a || !b) return [];
  return LAYER_IDS.filter((layer) => a.options[layer] !== b.options[layer]);
}

/** What hatched ground means: the map tries no more than its scenario leaves to choose from. */
export function nameNothing(scenario: Scenario): string {
  return NOTHING_KEEPS_HERE[freedomOf(scenario)];
}

/** All six options in words, with the tier of most of them. */
export function nameAnswer(picture: MapPicture, answer: number): string {
  const architecture = picture.palette[answer];
  if (!architecture) {
    const words = nameNothing(picture.request.scenario);
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  }
  return `${TIER_NAMES[architecture.tier]}: ${LAYER_IDS.map((layer) => optionName(architecture.options[layer])).join(', ')}`;
}

/** As the decision counts it: people too, unless it is asked for the infrastructure bill alone. */
export function writeCost({ costUsd }: MapReading, { objective }: Scenario): string | null {
  if (Number.isNaN(costUsd)) return null;
  return `${formatUsd(costUsd)} a month${objective === 'total' ? ', people included' : ''}`;
}
