/** The nearest places on each slider, left and right, where one layer becomes another option. */
import {
  DRIVERS,
  type DriverId,
  type LayerId,
  type OptionId,
  optionName,
  type Track,
  type TrackSegment,
} from '../../engine';
import { formatFigures } from '../format/formatFigures';
import { formatRatio } from '../format/formatRatio';
import { formatSeconds } from '../format/formatSeconds';

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

const holds = (segment: TrackSegment, index: number): boolean =>
  index >= segment.fromIndex && index <= segment.toIndex;

export function findLayerFlips(track: Track, layer: LayerId): LayerFlip[] {
  const at = track.segments.findIndex((segment) => holds(segment, track.currentIndex));
  const standing = track.segments[at]?.choices?.[layer];
  const { detents } = DRIVERS[track.driver];
  const look = (direction: LayerFlip['direction']): LayerFlip[] => {
    const side =
      direction === 'up' ? track.segments.slice(at + 1) : track.segments.slice(0, Math.max(at, 0)).reverse();
    const found = side.find(({ choices }) => choices === null || choices[layer] !== standing);
    const value = found && detents[direction === 'up' ? found.fromIndex : found.toIndex];
    if (!found || value === undefined) return [];
    const to = found.choices?.[layer] ?? null;
    const name = to ? optionName(to) : 'nothing keeps every promise';
    return [{ driver: track.driver, direction, value, at: FORMATS[track.driver](value), to, name }];
  };
  return at < 0 ? [] : [...look('down'), ...look('up')];
}
