/** A slider as a one-dimensional slice of all decisions: where the architecture changes along it, the others held. */
import { type Catalog, catalogOf } from '../catalog/catalog';
import { optionName } from '../catalog/options';
import { DRIVERS } from '../scenario/drivers';
import { LAYER_IDS, type PerLayer } from '../scenario/layers';
import { nearestDetentIndex } from '../scenario/nearestDetentIndex';
import type { OptionId } from '../scenario/optionIds';
import type { DriverId, Scenario } from '../scenario/scenario';
import type { FlipPoint, Track, TrackSegment } from './decision';
import { designOptions } from './designOptions';
import { makeDesignSpace } from './designSpace';
import { searchCheapest } from './search';

export function traceTrack(
  scenario: Scenario,
  driver: DriverId,
  catalog: Catalog = catalogOf(scenario),
): Track {
  const { field, detents } = DRIVERS[driver];
  const segments: TrackSegment[] = [];
  detents.forEach((value, index) => {
    const found = searchCheapest(makeDesignSpace({ ...scenario, [field]: value }, catalog));
    const choices = found === null ? null : designOptions(found.design);
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
  return { driver, currentIndex: nearestDetentIndex(driver, scenario[field]), segments };
}

function changedLayers(before: PerLayer<OptionId> | null, after: PerLayer<OptionId> | null) {
  if (before === null || after === null) return [];
  return LAYER_IDS.filter((layer) => before[layer] !== after[layer]);
}

/** The nearest change on either side of where the slider stands. */
export function findFlipPoints(track: Track): readonly FlipPoint[] {
  const at = track.segments.findIndex(
    (segment) => segment.fromIndex <= track.currentIndex && track.currentIndex <= segment.toIndex,
  );
  const here = track.segments[at];
  if (here === undefined) return [];
  const flip = (
    direction: FlipPoint['direction'],
    there: TrackSegment | undefined,
    toIndex: number,
  ): FlipPoint[] => {
    const toValue = DRIVERS[track.driver].detents[toIndex];
    if (there === undefined || toValue === undefined) return [];
    const changes = changedLayers(here.choices, there.choices).map((layer) => {
      const to = there.choices?.[layer] as OptionId;
      return { layer, to, name: optionName(to) };
    });
    return [{ driver: track.driver, direction, toIndex, toValue, changes }];
  };
  return [
    ...flip('down', track.segments[at - 1], here.fromIndex - 1),
    ...flip('up', track.segments[at + 1], here.toIndex + 1),
  ];
}
