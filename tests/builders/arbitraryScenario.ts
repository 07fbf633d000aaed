// Random valid scenarios and choices: on the detents, off them, with budget, assumptions and pins.
import fc from 'fast-check';
import {
  ASSUMPTIONS,
  DRIVERS,
  type DriverId,
  LAYER_IDS,
  OPTION_IDS,
  type OptionId,
  type Scenario,
  TIERS,
} from '../../src/engine';
import type { Choice } from '../../src/state/simulatorState';

export function arbitraryDriverValue(driver: DriverId): fc.Arbitrary<number> {
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

export const arbitraryScenario: fc.Arbitrary<Scenario> = fc.record({
  eventsPerDay: arbitraryDriverValue('traffic'),
  experimentsPerMonth: arbitraryDriverValue('experiments'),
  reliabilityRatio: arbitraryDriverValue('reliability'),
  freshnessSeconds: arbitraryDriverValue('freshness'),
  budgetUsdPerMonth: fc.option(fc.double({ min: 1, max: 1e9, noNaN: true })),
  objective: fc.constantFrom('total', 'infrastructure'),
  assumptions: arbitraryAssumptions.map((record) => ({ ...record })),
  pins: arbitraryPins.map((record) => ({ ...record })),
});

export const arbitraryChoice: fc.Arbitrary<Choice> = fc.record({
  scenario: arbitraryScenario,
  preset: fc.constantFrom(...TIERS),
});
