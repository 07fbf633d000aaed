// What stands at the visitor's point, or under the pointer, in words.

import { nameAnswer, readMap, writeCost } from '../../drawing/map/readMap';
import type { MapPicture } from '../../engine';
import { MAP } from '../../words/map';
import type { MapSpot } from './MapPlot';

interface MapReadingProps {
  readonly picture: MapPicture;
  readonly spot: MapSpot;
  readonly isPoint: boolean;
  /** What the decision itself says at the point; the picture may still be filled in there. */
  readonly decidedUsd: number | null;
}

export function MapReading({ picture, spot, isPoint, decidedUsd }: MapReadingProps) {
  const reading = readMap(picture, spot.x, spot.y);
  const { scenario } = picture.request;
  const cost = writeCost(decidedUsd === null ? reading : { ...reading, costUsd: decidedUsd }, scenario);
  return (
    <p className="min-h-[3.3rem] text-small text-ink-2">
      <span className="text-ink-3">{isPoint ? MAP.here : MAP.there}. </span>
      {nameAnswer(picture, reading.answer)}.{' '}
      {cost && <strong className="font-semibold text-ink-1 tabular-nums">{cost}</strong>}
    </p>
  );
}
