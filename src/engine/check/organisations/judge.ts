/** Judges the model on one organisation: does its stack hold, and is its choice the one the model makes. */

import type { Catalog } from '../../data/catalog';
import type { ConstantValues } from '../../data/constantValues';
import type { Assessment } from '../../laws/assessment';
import type { LateCause } from '../../laws/reliability';
import { LAYER_IDS, LAYER_NAMES, type LayerId, TIER_NAMES, type Tier } from '../../layers';
import { optionTier } from '../../options/options';
import type { PromiseCheck } from '../../promises';
import { duration, percent, promiseWords, usd } from '../../receipts/receipt';
import type { Scenario } from '../../scenario';
import { type Decision, decide } from '../../search/decide';
import { type BacktestCase, SCORED_LAYERS, type ScoredLayer } from './organisation';
import type { BacktestChoice, BacktestVerdict } from './report';
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
  const judged = (agrees: boolean, sentence: string | null): BacktestVerdict => ({
    ...found,
    agrees,
    sentence,
  });
  if (found.expected === 'holds')
    return found.computed === 'holds' ? judged(true, null) : judged(false, `${breaks(chosen)}.`);
  if (entry.failingLayers.includes('capacity')) return judgeCapacity();
  if (found.computed === 'holds') return judged(false, holds(chosen));
  const met = entry.failingLayers.every((layer) => found.layers.some((blamed) => blamed === layer));
  const blamed = found.layers.map((layer) => LAYER_NAMES[layer].toLowerCase()).join(' and ');
  return judged(met, met ? null : `${breaks(chosen)}, which points to ${blamed}.`);

  /** The right stack on too small a machine: breaks on the machine in use, holds on a larger one. */
  function judgeCapacity(): BacktestVerdict {
    if (machineVcpu === null) {
      if (found.computed === 'breaks') return judged(false, `${breaks(chosen)} at any size.`);
      const { unitCount, unitName } = chosen.parts.storage;
      return judged(
        true,
        `The machine is not published, so only half is tested: the stack holds when given the size that it needs, ${Number(unitCount.toPrecision(2))} ${unitName}.`,
      );
    }
    if (found.computed === 'holds') return judged(false, holds(chosen));
    const larger = decide(scenario, catalogOfStack(entry, k, null));
    return larger.kind === 'feasible'
      ? judged(true, null)
      : judged(false, `${breaks(larger.chosen)} at any size.`);
  }
}

function breaks({ promises }: Assessment): string {
  return `Breaks ${promises
    .filter(({ kept }) => !kept)
    .map(promiseWords)
    .join('; ')}`;
}

/** Nothing breaks: how far answers, load and the nearest other promise are from it. */
function holds({ promises, serving, demand, parts }: Assessment): string {
  const others = promises.filter(({ id }) => id !== 'serving' && id !== 'capacity');
  const nearest = others.reduce((a, b) => (b.usedRatio > a.usedRatio ? b : a));
  const load = parts.storage.limits.find(({ id }) => id === 'load')?.utilizationRatio ?? 0;
  const answer = `${duration(serving.dashboardP95Seconds)} against ${duration(demand.assumptions.servingPromiseSeconds)}`;
  return `Nothing breaks: dashboards answer in ${answer} at p95, the busy hour loads ${parts.storage.name} to ${percent(load)}, and ${nearest.name.toLowerCase()} is used to ${percent(nearest.usedRatio)}.`;
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
      sentence: agrees ? null : explain(decision, layer, expected, catalog),
    };
  });
}

function explain(decision: Decision, layer: ScoredLayer, expected: Tier, catalog: Catalog): string {
  const { chosen, scenario } = decision;
  if (decision.kind === 'infeasible') return `Nothing keeps every promise: ${broken(chosen)}.`;
  const name = nameOf(chosen, layer);
  const now = chosen.cost.totalUsdPerMonth;
  const other = decide(scenario, atTier(catalog, layer, expected));
  const tier = TIER_NAMES[expected];
  if (other.kind === 'infeasible')
    return `${name} keeps every promise for ${usd(now)} a month; the best at tier ${tier} breaks ${broken(other.chosen)}.`;
  const extra = other.chosen.cost.totalUsdPerMonth - now;
  const close = extra <= TOSS_UP * now ? `, ${percent(extra / now)}: a toss-up` : '';
  return `${name} keeps every promise for ${usd(now)} a month; the cheapest at tier ${tier}, ${nameOf(other.chosen, layer)}, costs ${usd(extra)} more${close}.`;
}

const nameOf = ({ parts }: Assessment, layer: ScoredLayer) =>
  layer === 'processing' ? `${parts.processing.name} in ${parts.storage.name}` : parts[layer].name;

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

const broken = ({ promises }: Assessment) =>
  promises
    .filter(({ kept }) => !kept)
    .map(promiseWords)
    .join('; ');
