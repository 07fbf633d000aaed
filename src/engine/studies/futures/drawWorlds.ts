/** Draws the hundred worlds: sets of constants that depend on nothing but the visitor's own numbers. */

import { paddedSobol } from '../../../math/sobol';
import { catalogOf } from '../../data/catalog';
import type { ConstantValues } from '../../data/constantValues';
import { PRESETS } from '../../presets';
import type { Scenario } from '../../scenario';
import { decide } from '../../search/decide';
import { heldFuture } from '../uncertainty/futures';
import { constantsSampler, uncertainConstants } from '../uncertainty/sample';
import { FUTURE_COUNT } from './futures';

const SEED = 20_261_123;

let order: readonly number[] | null = null;

/**
 * From the kindest world to the hardest, by the hours that one stack is late in it. The order is drawn without anyone's own numbers, so
 * that it is the same for all.
 */
function orderOfWorlds(): readonly number[] {
  if (order) return order;
  const scenario = PRESETS.growth;
  const hold = heldFuture(decide(scenario).chosen.architecture, scenario);
  const uncertain = uncertainConstants(scenario);
  const values = catalogOf(scenario).constants;
  const sample = constantsSampler(uncertain, values);
  const late = Array.from({ length: FUTURE_COUNT }, (_, index) => {
    const world = sample((coordinate) => paddedSobol(index, coordinate, SEED));
    return hold(world).figures.lateHoursPerMonth ?? 0;
  });
  order = late.map((_, index) => index).sort((a, b) => (late[a] as number) - (late[b] as number));
  return order;
}

/** The last set drawn: a drag asks for the same worlds at every step. */
let known: { readonly of: string; readonly worlds: readonly ConstantValues[] } | null = null;

/** A constant keeps its coordinate when another one is set by hand, so that a world stays the same world. */
export function drawWorlds(scenario: Scenario): readonly ConstantValues[] {
  const of = JSON.stringify(Object.entries(scenario.constants ?? {}).sort());
  if (known?.of === of) return known.worlds;
  const coordinates = new Map(uncertainConstants({}).map(({ id }, coordinate) => [id, coordinate]));
  const uncertain = uncertainConstants(scenario);
  const values = catalogOf(scenario).constants;
  const sample = constantsSampler(uncertain, values);
  const worlds = orderOfWorlds().map((index) => {
    const point = (place: number) => {
      const id = uncertain[place]?.id;
      return paddedSobol(index, (id && coordinates.get(id)) ?? place, SEED);
    };
    // The sampler overwrites its record with each draw.
    return { ...sample(point) };
  });
  known = { of, worlds };
  return worlds;
}
