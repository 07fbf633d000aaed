import { type Assessment, type Decision, LAYER_IDS, type LayerId, PRESET_IDS, PRESETS } from '../../engine';
import { formatRatio } from '../../words/format/ratio';
import { formatSeconds } from '../../words/format/time';
import { formatUsdChange } from '../../words/format/usd';
import { LAYER_NAMES } from '../../words/layers';
import { optionName } from '../../words/options';
import { PRESET_NAMES } from '../../words/presets';
import { listCauses } from './listCauses';

export interface ChangeDescription {
  readonly title: string;
  readonly cause: string | null;
  readonly effect: string;
}

const MOST_LAYERS_NAMED = 3;
const MOST_CAUSES_NAMED = 2;

export function changedLayers(before: Assessment, now: Assessment): readonly LayerId[] {
  return LAYER_IDS.filter(
    (layer) =>
      before.parts[layer].option !== now.parts[layer].option ||
      before.parts[layer].redundancy !== now.parts[layer].redundancy,
  );
}

function presetNameOf({ scenario }: Decision): string | null {
  const preset = PRESET_IDS.find((candidate) => PRESETS[candidate] === scenario);
  return preset ? PRESET_NAMES[preset] : null;
}

function nameSwap(layer: LayerId, before: Assessment, now: Assessment): string {
  const [from, to] = [before.parts[layer], now.parts[layer]];
  if (from.option !== to.option)
    return `${LAYER_NAMES[layer]}: ${optionName(from.option)} to ${optionName(to.option)}.`;
  return `${LAYER_NAMES[layer]}: ${optionName(to.option)}, ${to.redundancy.replace('-', ' ')}.`;
}

function nameLayers(layers: readonly LayerId[]): string {
  const names = layers.slice(0, MOST_LAYERS_NAMED).map((layer) => LAYER_NAMES[layer].toLowerCase());
  const more = layers.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function describeTitle(before: Decision, now: Decision): string {
  const layers = changedLayers(before.chosen, now.chosen);
  if (now.kind === 'infeasible' && before.kind === 'feasible')
    return now.scenario.held ? 'What is held breaks a promise here.' : 'Nothing keeps every promise here.';
  if (before.kind === 'infeasible' && now.kind === 'feasible') return 'Every promise is kept again.';
  const [only] = layers;
  if (!only) return 'Same architecture.';
  if (layers.length === 1) return nameSwap(only, before.chosen, now.chosen);
  const since = presetNameOf(now) && presetNameOf(before);
  return since
    ? `${layers.length} layers changed since ${since}.`
    : `${layers.length} layers changed: ${nameLayers(layers)}.`;
}

function describeEffect(before: Assessment, now: Assessment): string {
  const from = before.cost.totalUsdPerMonth;
  const change = now.cost.totalUsdPerMonth - from;
  const words = formatUsdChange(change);
  const share = formatRatio(Math.abs(change) / from);
  const cost =
    change && words !== 'no change'
      ? `Cost ${words} (${change > 0 ? '+' : '\u2212'}${share})`
      : 'Cost unchanged';
  const [oldAge, newAge] = [
    formatSeconds(before.freshness.p95Seconds),
    formatSeconds(now.freshness.p95Seconds),
  ];
  const [oldBand, newBand] = [before.complexity.band, now.complexity.band];
  return [
    cost,
    ...(oldAge === newAge ? [] : [`freshness ${oldAge} to ${newAge}`]),
    ...(oldBand === newBand ? [] : [`complexity ${oldBand} to ${newBand}`]),
  ].join(', ');
}

export function describeChange(before: Decision, now: Decision): ChangeDescription {
  const causes = listCauses(before.scenario, now.scenario);
  const fromPreset = presetNameOf(now) !== null;
  const more = causes.length - MOST_CAUSES_NAMED;
  const cause = `${causes.slice(0, MOST_CAUSES_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return {
    title: describeTitle(before, now),
    cause: fromPreset || causes.length === 0 ? null : cause,
    effect: `${describeEffect(before.chosen, now.chosen)}.`,
  };
}
