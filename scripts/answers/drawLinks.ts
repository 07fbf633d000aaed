/**
 * Draws the random scenarios of the answer table, as links. They are kept as data: a list of options or constants that grows or changes its
 * order must not change what is asked.
 */
import {
  ASSUMPTIONS,
  CONSTANT_BOUNDS,
  type ConstantId,
  decide,
  LAYER_IDS,
  OPTION_IDS,
  PRESET_IDS,
  PRESETS,
  type Scenario,
  STANDARD_VALUES,
} from '../../src/engine';
import { encodeLink } from '../../src/state/link/encodeLink';
import { pcg32 } from './pcg32';

type Range = readonly [low: number, high: number];

const COUNT = 200;
const SEED = 20_261_130n;
const TRAFFIC: Range = [1e3, 3e11];
const EXPERIMENTS: Range = [1, 5000];
const BROKEN_SHARE: Range = [3e-4, 0.1];
const FRESHNESS: Range = [0.1, 86_400];
const BUDGET: Range = [500, 1e6];
/** Where a range begins at nothing, as a share of its end. */
const NEXT_TO_NOTHING = 1e-4;
const DIGITS = 3;
const SHARE = { budget: 0.2, infrastructure: 0.25, pinned: 0.3, held: 0.2, ownNumbers: 0.3 };
const MOST = { assumptions: 4, pins: 2, ownNumbers: 3 };

interface Draw {
  readonly share: () => number;
  readonly between: (range: Range) => number;
  readonly one: <T>(items: readonly T[]) => T;
  readonly upTo: (most: number) => number;
}

function makeDraw(stream: number): Draw {
  const word = pcg32(SEED, BigInt(stream));
  const share = () => word() / 2 ** 32;
  const upTo = (most: number) => 1 + Math.floor(share() * most);
  return {
    share,
    upTo,
    between: ([low, high]) => {
      const least = low > 0 ? low : high * NEXT_TO_NOTHING;
      return Number((least * (high / least) ** share()).toPrecision(DIGITS));
    },
    one: <T>(items: readonly T[]) => items[upTo(items.length) - 1] as T,
  };
}

/** As many as drawn, or fewer where one is drawn twice. */
function drawRecord<K extends string, V>(count: number, entry: () => readonly [K, V]): Partial<Record<K, V>> {
  return Object.fromEntries(Array.from({ length: count }, entry)) as Partial<Record<K, V>>;
}

function drawAssumptions(draw: Draw): Scenario['assumptions'] {
  return drawRecord(draw.upTo(MOST.assumptions + 1) - 1, () => {
    const { id, low, high, wholeNumber } = draw.one(ASSUMPTIONS);
    const value = Math.min(high, Math.max(low, draw.between([low, high])));
    return [id, wholeNumber ? Math.round(value) : value];
  });
}

function drawPins(draw: Draw): Scenario['pins'] {
  return drawRecord(draw.upTo(MOST.pins), () => {
    const layer = draw.one(LAYER_IDS);
    return [layer, draw.one(OPTION_IDS[layer])];
  });
}

function drawOwnNumbers(draw: Draw): NonNullable<Scenario['constants']> {
  return drawRecord(draw.upTo(MOST.ownNumbers), () => {
    const id = draw.one(Object.keys(CONSTANT_BOUNDS) as ConstantId[]);
    const [least, most, isWhole] = CONSTANT_BOUNDS[id];
    const known = STANDARD_VALUES[id];
    const value = draw.between([known / 3, known * 3]);
    return [id, Math.min(most, Math.max(least, isWhole ? Math.round(value) : value))];
  });
}

function drawScenario(draw: Draw): Scenario {
  const scenario: Scenario = {
    eventsPerDay: draw.between(TRAFFIC),
    experimentsPerMonth: Math.round(draw.between(EXPERIMENTS)),
    reliabilityRatio: 1 - draw.between(BROKEN_SHARE),
    freshnessSeconds: draw.between(FRESHNESS),
    budgetUsdPerMonth: draw.share() < SHARE.budget ? draw.between(BUDGET) : null,
    objective: draw.share() < SHARE.infrastructure ? 'infrastructure' : 'total',
    assumptions: drawAssumptions(draw),
    pins: draw.share() < SHARE.pinned ? drawPins(draw) : {},
  };
  return draw.share() < SHARE.ownNumbers ? { ...scenario, constants: drawOwnNumbers(draw) } : scenario;
}

/** Held is what another load leads to. */
function withHeld(scenario: Scenario, draw: Draw): Scenario {
  if (draw.share() >= SHARE.held) return scenario;
  return { ...scenario, held: decide({ ...drawScenario(draw), pins: {} }).chosen.architecture };
}

/** Each from a stream of its own. */
export function drawLinks(): readonly string[] {
  return Array.from({ length: COUNT }, (_, index) => {
    const draw = makeDraw(index);
    const scenario = withHeld(drawScenario(draw), draw);
    const preset = draw.one(PRESET_IDS);
    // What the preset assumes is in the link already.
    const assumptions = { ...PRESETS[preset].assumptions, ...scenario.assumptions };
    return `#${encodeLink({ scenario: { ...scenario, assumptions }, preset })}`;
  });
}
