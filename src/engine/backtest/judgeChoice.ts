/** The tiers that the engine would pick for the load of a case, against those that the case asks for. */
import type { Assessment } from '../assessment/assessment';
import type { Catalog, ConstantValues } from '../catalog/catalog';
import { optionTier } from '../catalog/options';
import { decide } from '../decision/decide';
import type { Decision } from '../decision/decision';
import { percent, promiseWords, usd } from '../decision/words';
import { TIER_NAMES, type Tier } from '../scenario/layers';
import type { Scenario } from '../scenario/scenario';
import { type BacktestCase, SCORED_LAYERS, type ScoredLayer } from './backtestCase';
import type { BacktestChoice } from './backtestReport';
import { expectedTier } from './expectedTier';
import { offeredTo } from './offeredTo';
import { scenarioOfChooser } from './scenarioOfChooser';
import { OWN_ENGINE, tierInUse } from './tierInUse';

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
