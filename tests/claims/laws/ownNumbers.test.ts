// A visitor's own numbers, however far they go within their bounds, leave plain numbers and never an error.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ConstantId } from '../../../src/engine/data/constantValues';
import { CONSTANT_BOUNDS } from '../../../src/engine/data/standardBounds';
import { decide, isMigrationConstant } from '../../../src/engine/index';
import { scenarioRuns } from '../../builders/scenarioRuns';
import { anyScenario } from '../../builders/scenarios';

const RUNS = scenarioRuns(500);
const TIME = 60_000;
const MOST_AT_ONCE = 6;

/** Those of migration act on no decision; the laws of growth have them. */
const ACTING = (Object.keys(CONSTANT_BOUNDS) as ConstantId[]).filter((id) => !isMigrationConstant(id));

const anyOwnNumbers = fc.subarray(ACTING, { minLength: 1, maxLength: MOST_AT_ONCE }).chain((ids) =>
  fc.record(
    Object.fromEntries(
      ids.map((id) => {
        const [least, most] = CONSTANT_BOUNDS[id];
        return [id, fc.constantFrom(least, most, Math.sqrt(least * most))];
      }),
    ),
  ),
);

function* oddNumbers(value: unknown, path: string): Generator<string> {
  if (typeof value === 'number' && !Number.isFinite(value)) yield `${path} is ${value}`;
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* oddNumbers(inner, `${path}.${key}`);
}

it(
  `the figures stay finite with up to ${MOST_AT_ONCE} own numbers at the ends of their bounds`,
  () => {
    fc.assert(
      fc.property(anyScenario, anyOwnNumbers, (scenario, constants) => {
        expect([...oddNumbers(decide({ ...scenario, constants }).chosen, 'chosen')]).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  },
  TIME,
);
