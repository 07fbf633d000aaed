/** A slider as a one-dimensional slice of all decisions: where the architecture changes along it, the others held. */

import type { OptionId } from '../architecture';
import { type Catalog, catalogOf } from '../data/catalog';
import { designOptions } from '../laws/design';
import { LAYER_IDS, type PerLayer } from '../layers';
import { DRIVERS, type DriverId, nearestDetentIndex, type Scenario } from '../scenario';
import { searchCheapest } from './cheapest';
import type { FlipPoint, Track, TrackPlace, TrackSegment } from './decide';
import { makeDesignSpace } from './space';

export function traceTrack(
  scenario: Scenario,
  driver: DriverId,
  catalog: Catalog = catalogOf(scenario),
): Track {
  const { field, detents } = DRIVERS[driver];
  const segments: TrackSegment[] = [];
  const choicesAt = (value: number) => {
    const found = searchCheapest(makeDesignSpace({ ...scenario, [field]: value }, catalog));
    return found === null ? null : designOptions(found.design);
  };
  detents.forEach((value, index) => {
    const choices = choicesAt(value);
    const last = segments.at(-1);
    const changed = changedLayers(last?.choices ?? null, choices);
    if (last !== undefined && changed.length === 0 && (last.choices === null) === (choices === null)) {
      segments[segments.length - 1] = { ...last, toIndex: index };
    } else {
      segments.push({
        fromIndex: index,
        toIndex: index,
        choices,
        changedLayers: last === undefined ? [] : changed,
      });
    }
  });
  const currentIndex = nearestDetentIndex(driver, scenario[field]);
  const here = scenario[field];
  if (detents[currentIndex] === here) return { driver, currentIndex, segments };
  const rising = (detents[0] as number) < (detents.at(-1) as number);
  const after = detents.findIndex((value) => (rising ? value > here : value < here));
  const aboveIndex = after < 0 ? detents.length : after;
  return {
    driver,
    currentIndex,
    segments,
    between: { belowIndex: aboveIndex - 1, aboveIndex, choices: choicesAt(here) },
  };
}

/** Where the scenario of a track stands on it; undefined on a track that was not traced. */
export function placeOnTrack({ currentIndex, segments, between }: Track): TrackPlace | undefined {
  if (between) return between;
  const segment = segments.find(
    ({ fromIndex, toIndex }) => fromIndex <= currentIndex && currentIndex <= toIndex,
  );
  return segment && { belowIndex: currentIndex - 1, aboveIndex: currentIndex + 1, choices: segment.choices };
}

function changedLayers(before: PerLayer<OptionId> | null, after: PerLayer<OptionId> | null) {
  if (before === null || after === null) return [];
  return LAYER_IDS.filter((layer) => before[layer] !== after[layer]);
}

/** The nearest change on either side of where the slider stands. */
export function findFlipPoints(track: Track): readonly FlipPoint[] {
  const here = placeOnTrack(track);
  if (here === undefined) return [];
  const { belowIndex, aboveIndex } = here;
  const differs = ({ choices }: TrackSegment) =>
    (choices === null) !== (here.choices === null) || changedLayers(here.choices, choices).length > 0;
  const flip = (
    direction: FlipPoint['direction'],
    there: TrackSegment | undefined,
    toIndex: (there: TrackSegment) => number,
  ): FlipPoint[] => {
    if (there === undefined) return [];
    const changes = changedLayers(here.choices, there.choices).map((layer) => {
      return { layer, to: there.choices?.[layer] as OptionId };
    });
    const index = toIndex(there);
    const toValue = DRIVERS[track.driver].detents[index] as number;
    return [{ driver: track.driver, direction, toIndex: index, toValue, changes }];
  };
  const down = track.segments.findLast((segment) => segment.fromIndex <= belowIndex && differs(segment));
  const up = track.segments.find((segment) => segment.toIndex >= aboveIndex && differs(segment));
  return [
    ...flip('down', down, ({ toIndex }) => Math.min(toIndex, belowIndex)),
    ...flip('up', up, ({ fromIndex }) => Math.max(fromIndex, aboveIndex)),
  ];
}
