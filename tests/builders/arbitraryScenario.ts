// Random valid scenarios and choices: on the detents, off them, with budget, assumptions and pins.
import fc from 'fast-check';
import {
  ASSUMPTIONS,
  CONSTANT_BOUNDS,
  type ConstantId,
  DRIVERS,
  type DriverId,
  decide,
  LAYER_IDS,
  OPTION_IDS,
  type OptionId,
  PRESETS,
  type Scenario,
  STANDARD_VALUES,
  TIERS,
} from '../../src/engine';
import { clampConstant } from '../../src/state/clampToScenario';
import { withConstants } from '../../src/state/ownNumbers';
import type { Choice } from '../../src/state/simulatorState';

function arbitraryDriverValue(driver: DriverId): fc.Arbitrary<number> {
  const { detents } = DRIVERS[driver];
  const [low, high] = [Math.min(...detents), Math.max(...detents)];
  return fc.oneof(
    fc.constantFrom(...detents),
    fc.double({ min: low, max: high, noNaN: true }).map((value) => value + 0),
  );
}

const arbitraryAssumptions = fc.record(
  Object.fromEntries(
    ASSUMPTIONS.map(({ id, low, high, wholeNumber }) => [
      id,
      wholeNumber
        ? fc.integer({ min: low, max: high })
        : fc.double({ min: low, max: high, noNaN: true }).map((value) => value + 0),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Scenario['assumptions']>;

const arbitraryPins = fc.record(
  Object.fromEntries(LAYER_IDS.map((layer) => [layer, fc.constantFrom<OptionId>(...OPTION_IDS[layer])])),
  { requiredKeys: [] },
) as fc.Arbitrary<Scenario['pins']>;

const CONSTANT_IDS = Object.keys(CONSTANT_BOUNDS) as ConstantId[];

/** From one draw: values within the bounds, at their places along each range. */
function ownNumbers(ids: readonly ConstantId[], places: readonly number[]): Scenario['constants'] {
  return Object.fromEntries(
    ids.flatMap((id, index) => {
      const [least, most] = CONSTANT_BOUNDS[id];
      const value = clampConstant(id, least + (most - least) * (places[index % places.length] ?? 0));
      return value === STANDARD_VALUES[id] ? [] : [[id, value]];
    }),
  );
}

/** Mostly none, sometimes a few, seldom all of them. */
const arbitraryOwnNumbers = fc
  .tuple(
    fc.oneof(
      { arbitrary: fc.constant([]), weight: 30 },
      { arbitrary: fc.array(fc.constantFrom(...CONSTANT_IDS), { maxLength: 5 }), weight: 20 },
      { arbitrary: fc.constant(CONSTANT_IDS), weight: 1 },
    ),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
  )
  .map(([ids, places]) => ownNumbers(ids, places));

const arbitraryChoices: fc.Arbitrary<Scenario> = fc.record({
  eventsPerDay: arbitraryDriverValue('traffic'),
  experimentsPerMonth: arbitraryDriverValue('experiments'),
  reliabilityRatio: arbitraryDriverValue('reliability'),
  freshnessSeconds: arbitraryDriverValue('freshness'),
  budgetUsdPerMonth: fc.option(fc.double({ min: 1, max: 1e9, noNaN: true })),
  objective: fc.constantFrom('total', 'infrastructure'),
  assumptions: arbitraryAssumptions.map((record) => ({ ...record })),
  pins: arbitraryPins.map((record) => ({ ...record })),
});

/** What a preset leads to, so that it can stand. */
const HELD = TIERS.map((tier) => decide(PRESETS[tier]).chosen.architecture);

export const arbitraryScenario: fc.Arbitrary<Scenario> = fc
  .tuple(
    arbitraryChoices,
    arbitraryOwnNumbers,
    fc.option(fc.constantFrom(...HELD), { freq: 3, nil: undefined }),
  )
  .map(([scenario, own, held]) => withConstants(held ? { ...scenario, held } : scenario, own));

export const arbitraryChoice: fc.Arbitrary<Choice> = fc.record({
  scenario: arbitraryScenario,
  preset: fc.constantFrom(...TIERS),
});
