/** Judges the model on one organisation: does its stack hold, and is its choice the one the model makes. */

import type { Catalog } from '../../data/catalog';
import type { ConstantValues } from '../../data/constantValues';
import type { Assessment } from '../../laws/assessment';
import type { LateCause } from '../../laws/reliability';
import { LAYER_IDS, type LayerId, type Tier } from '../../layers';
import { optionTier } from '../../options/options';
import type { PromiseCheck } from '../../promises';
import type { Scenario } from '../../scenario';
import { type Decision, decide } from '../../search/decide';
import { type BacktestCase, SCORED_LAYERS, type ScoredLayer } from './organisation';
import type { BacktestChoice, BacktestVerdict, ChoiceReason, VerdictReason } from './report';
import { scenarioOfChooser } from './scenario';
import {
  catalogOfStack,
  expectedTier,
  namedProcessing,
  namedStorage,
  OWN_ENGINE,
  offeredTo,
  readMachineVcpu,
  tierInUse,
} from './stack';

// The layers to which a broken promise points.

const OF_CAUSE: Readonly<Record<LateCause['id'], readonly LayerId[]>> = {
  changes: ['deployment', 'monitoring'],
  'failed-runs': ['processing', 'deployment'],
  outages: ['storage'],
  'missed-freshness': ['processing', 'ingestion'],
};

export function blamedLayers(assessment: Assessment): readonly LayerId[] {
  const blamed = new Set(
    assessment.promises.filter(({ kept }) => !kept).flatMap((promise) => layersOf(promise, assessment)),
  );
  return LAYER_IDS.filter((layer) => blamed.has(layer));
}

function layersOf({ id, layer }: PromiseCheck, { reliability, parts }: Assessment): readonly LayerId[] {
  switch (id) {
    // Answers are slow because of what holds the rows, and because of what is left to do when someone asks.
    case 'serving':
      return ['storage', 'processing'];
    case 'freshness':
    case 'fan-out':
      return ['ingestion', 'processing'];
    case 'data-loss':
      return ['ingestion', 'storage'];
    case 'on-call':
      return ['deployment', 'monitoring'];
    case 'capacity':
      return LAYER_IDS.filter((layer) => (parts[layer].limits[0]?.utilizationRatio ?? 0) > 1);
    case 'reliability': {
      const worst = reliability.causes.reduce((a, b) => (b.hoursPerMonth > a.hoursPerMonth ? b : a));
      return OF_CAUSE[worst.id];
    }
    case 'budget':
      return [];
    default:
      return [layer];
  }
}

// The verdict on the stack in use at its load.

/** Null where there is nothing to judge: not scored, or neither store nor processing named. */
export function judgeStack(
  entry: BacktestCase,
  scenario: Scenario,
  k: ConstantValues,
): BacktestVerdict | null {
  if (entry.state !== 'ok' && entry.state !== 'failing') return null;
  if (namedStorage(entry).length === 0 && namedProcessing(entry).length === 0) return null;
  const machineVcpu = readMachineVcpu(entry);
  const { kind, chosen } = decide(scenario, catalogOfStack(entry, k, machineVcpu));
  const found = {
    expected: entry.state === 'ok' ? ('holds' as const) : ('breaks' as const),
    expectedLayers: entry.failingLayers,
    computed: kind === 'feasible' ? ('holds' as const) : ('breaks' as const),
    layers: blamedLayers(chosen),
    broken: chosen.promises.filter(({ kept }) => !kept),
    machineVcpu,
  };
  const judged = (agrees: boolean, reason: VerdictReason | null): BacktestVerdict => ({
    ...found,
    agrees,
    reason,
  });
  if (found.expected === 'holds')
    return found.computed === 'holds' ? judged(true, null) : judged(false, breaks(chosen));
  if (entry.failingLayers.includes('capacity')) return judgeCapacity();
  if (found.computed === 'holds') return judged(false, holds(chosen));
  const met = entry.failingLayers.every((layer) => found.layers.some((blamed) => blamed === layer));
  return judged(met, met ? null : { ...breaks(chosen), pointsTo: found.layers });

  /** The right stack on too small a machine: breaks on the machine in use, holds on a larger one. */
  function judgeCapacity(): BacktestVerdict {
    if (machineVcpu === null) {
      if (found.computed === 'breaks') return judged(false, { ...breaks(chosen), atAnySize: true });
      const { unitCount, unit } = chosen.parts.storage;
      return judged(true, { kind: 'half-tested', unitCount, unit });
    }
    if (found.computed === 'holds') return judged(false, holds(chosen));
    const larger = decide(scenario, catalogOfStack(entry, k, null));
    return larger.kind === 'feasible'
      ? judged(true, null)
      : judged(false, { ...breaks(larger.chosen), atAnySize: true });
  }
}

const brokenOf = ({ promises }: Assessment) => promises.filter(({ kept }) => !kept);

function breaks(assessment: Assessment): Extract<VerdictReason, { readonly kind: 'breaks' }> {
  return { kind: 'breaks', broken: brokenOf(assessment), pointsTo: [], atAnySize: false };
}

function holds({ promises, serving, demand, parts }: Assessment): VerdictReason {
  const others = promises.filter(({ id }) => id !== 'serving' && id !== 'capacity');
  return {
    kind: 'holds',
    answerSeconds: serving.dashboardP95Seconds,
    promisedSeconds: demand.assumptions.servingPromiseSeconds,
    storage: parts.storage.option,
    loadRatio: parts.storage.limits.find(({ id }) => id === 'load')?.utilizationRatio ?? 0,
    nearest: others.reduce((a, b) => (b.usedRatio > a.usedRatio ? b : a)),
  };
}

// The tiers that the engine would pick for the load of a case, against those that the case asks for.

const TOSS_UP = 0.05;

export function judgeChoice(
  entry: BacktestCase,
  scenario: Scenario,
  k: ConstantValues,
): readonly BacktestChoice[] {
  const wanted = SCORED_LAYERS.flatMap((layer) => {
    const expected = expectedTier(entry, layer);
    return expected === null ? [] : [{ layer, expected }];
  });
  if (wanted.length === 0) return [];
  const catalog = offeredTo(entry.kind, k);
  return wanted.map(({ layer, expected }) => {
    const decision = decide(scenarioOfChooser(scenario, entry.kind, layer), catalog);
    const computed = tierInUse(layer, decision.chosen);
    // Where nothing keeps every promise there is no choice to agree with.
    const agrees = decision.kind === 'feasible' && computed === expected;
    return {
      layer,
      expected,
      computed,
      option: decision.chosen.parts[layer].option,
      agrees,
      reason: agrees ? null : explain(decision, layer, expected, catalog),
    };
  });
}

function explain(decision: Decision, layer: ScoredLayer, expected: Tier, catalog: Catalog): ChoiceReason {
  const { chosen, scenario } = decision;
  if (decision.kind === 'infeasible') return { kind: 'nothing-keeps', broken: brokenOf(chosen) };
  const usdPerMonth = chosen.cost.totalUsdPerMonth;
  const standing = { chosen: optionsOf(chosen, layer), usdPerMonth };
  const other = decide(scenario, atTier(catalog, layer, expected));
  if (other.kind === 'infeasible')
    return { kind: 'other-breaks', ...standing, broken: brokenOf(other.chosen) };
  const extraUsdPerMonth = other.chosen.cost.totalUsdPerMonth - usdPerMonth;
  return {
    kind: 'other-dearer',
    ...standing,
    other: optionsOf(other.chosen, layer),
    extraUsdPerMonth,
    tossUp: extraUsdPerMonth <= TOSS_UP * usdPerMonth,
  };
}

const optionsOf = ({ parts }: Assessment, layer: ScoredLayer) =>
  layer === 'processing' ? [parts.processing.option, parts.storage.option] : [parts[layer].option];

/** The same catalog with one layer held to a tier, in the sense of the labels. */
function atTier(catalog: Catalog, layer: ScoredLayer, tier: Tier): Catalog {
  const { options } = catalog;
  const of = (held: ScoredLayer) => options[held].filter((option) => optionTier(option) === tier);
  if (layer !== 'processing') return { ...catalog, options: { ...options, [layer]: of(layer) } };
  const engines = of('processing').filter((option) => OWN_ENGINE.has(option));
  const held =
    engines.length > 0
      ? { processing: engines }
      : {
          storage: of('storage'),
          processing: options.processing.filter((option) => !OWN_ENGINE.has(option)),
        };
  return { ...catalog, options: { ...options, ...held } };
}
