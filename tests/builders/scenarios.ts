// Random scenarios over the whole range of every slider, off the detents too, with some assumptions, budgets and pins.
import fc from 'fast-check';
import { ASSUMPTIONS, LAYER_IDS, OPTION_IDS, type OptionId, PRESETS, type Scenario } from '../../src/engine';

const STEPS = 1_000_000;

/** Even over the logarithm; integers, since random doubles crowd at the ends of a range. */
export const logUniform = (low: number, high: number): fc.Arbitrary<number> =>
  fc
    .noBias(fc.integer({ min: 0, max: STEPS }))
    .map((step) => Math.min(high, Math.max(low, low * (high / low) ** (step / STEPS))));

/** Present in one case of `outOf`. */
const sometimes = <T>(arbitrary: fc.Arbitrary<T>, outOf: number): fc.Arbitrary<T | null> =>
  fc.oneof({ arbitrary: fc.constant(null), weight: outOf - 1 }, { arbitrary, weight: 1 });

const unpromised = (leastGap: number) => logUniform(leastGap, 0.1).map((gap) => 1 - gap);

export const anyDrivers = fc.record({
  eventsPerDay: logUniform(1e3, 1e13),
  experimentsPerMonth: fc.oneof(
    { arbitrary: fc.constant(0), weight: 1 },
    { arbitrary: logUniform(1, 10_000), weight: 5 },
  ),
  reliabilityRatio: fc.oneof(unpromised(1e-5), unpromised(1e-3)),
  freshnessSeconds: logUniform(0.1, 86_400),
});

function assumptionValue({ low, high, wholeNumber }: (typeof ASSUMPTIONS)[number]): fc.Arbitrary<number> {
  const inside = logUniform(low > 0 ? low : Math.max(high / 1e4, 1e-3), high);
  const value = fc.oneof(
    { arbitrary: inside, weight: 8 },
    { arbitrary: fc.constantFrom(low, high), weight: 1 },
  );
  return wholeNumber ? value.map(Math.round) : value;
}

/** Up to four assumptions set by hand. */
const anyAssumptions = fc
  .subarray([...ASSUMPTIONS], { maxLength: 4 })
  .chain((some) =>
    fc.record(Object.fromEntries(some.map((one) => [one.id, assumptionValue(one)]))),
  ) as fc.Arbitrary<Scenario['assumptions']>;

const anyPins = fc
  .subarray([...LAYER_IDS], { minLength: 1, maxLength: 2 })
  .chain((layers) =>
    fc.record(
      Object.fromEntries(layers.map((layer) => [layer, fc.constantFrom<OptionId>(...OPTION_IDS[layer])])),
    ),
  ) as fc.Arbitrary<Scenario['pins']>;

export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record({
    drivers: anyDrivers,
    assumptions: sometimes(anyAssumptions, 2),
    budgetUsdPerMonth: sometimes(logUniform(100, 1e8), 5),
    objective: fc.constantFrom<Scenario['objective']>('total', 'total', 'infrastructure'),
    pins: sometimes(anyPins, 5),
  })
  .map(({ drivers, assumptions, pins, ...rest }) => ({
    ...drivers,
    ...rest,
    assumptions: assumptions ?? {},
    pins: pins ?? {},
  }));

/** The Growth preset, different only where said. */
export const scenarioWith = (changes: Partial<Scenario>): Scenario => ({ ...PRESETS.growth, ...changes });
