/** The nearest places on each slider, left and right, where one layer becomes another option. */

import {
  type Decision,
  DRIVERS,
  type DriverId,
  type LayerId,
  type OptionId,
  placeOnTrack,
  type Track,
  type TrackSegment,
} from '../../engine';
import { formatFigures } from '../../words/format/number';
import { formatRatio } from '../../words/format/ratio';
import { formatSeconds } from '../../words/format/time';
import { NOTHING_KEEPS_HERE } from '../../words/freedom';
import { optionName } from '../../words/options';
import { WHY } from '../../words/whySection';
import { freedomOf } from '../hold/freedomOf';

export interface LayerFlip {
  readonly driver: DriverId;
  readonly direction: 'down' | 'up';
  readonly value: number;
  /** As written beside the slider. */
  readonly at: string;
  /** Null where nothing keeps all promises any more. */
  readonly to: OptionId | null;
  readonly name: string;
}

const FORMATS: Readonly<Record<DriverId, (value: number) => string>> = {
  traffic: (value) => `${formatFigures(value)} a day`,
  experiments: (value) => `${formatFigures(value)} a month`,
  reliability: formatRatio,
  freshness: formatSeconds,
};

/** Beside an answer that breaks promises, the next place is where they can be kept; else where this layer changes, or they no longer can. */
export function findLayerFlips(track: Track, layer: LayerId, decision: Decision): LayerFlip[] {
  const here = placeOnTrack(track);
  if (here === undefined) return [];
  const isKept = decision.kind === 'feasible';
  const standing = decision.chosen.parts[layer].option;
  const differs = ({ choices }: TrackSegment) =>
    choices === null ? isKept : !isKept || choices[layer] !== standing;
  const { detents } = DRIVERS[track.driver];
  const look = (direction: LayerFlip['direction'], found: TrackSegment | undefined): LayerFlip[] => {
    if (found === undefined) return [];
    const index =
      direction === 'up'
        ? Math.max(found.fromIndex, here.aboveIndex)
        : Math.min(found.toIndex, here.belowIndex);
    const value = detents[index] as number;
    const at = FORMATS[track.driver](value);
    const next = found.choices?.[layer] ?? null;
    const to = next === standing ? null : next;
    const name = to
      ? optionName(to)
      : isKept
        ? NOTHING_KEEPS_HERE[freedomOf(decision.scenario)]
        : WHY.canBeKept;
    return [{ driver: track.driver, direction, value, at, to, name }];
  };
  return [
    ...look(
      'down',
      track.segments.findLast((segment) => segment.fromIndex <= here.belowIndex && differs(segment)),
    ),
    ...look(
      'up',
      track.segments.find((segment) => segment.toIndex >= here.aboveIndex && differs(segment)),
    ),
  ];
}
