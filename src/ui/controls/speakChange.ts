import type { Decision, PresetId } from '../../engine';
import { formatSecondsSpoken } from '../../words/format/time';
import { formatUsdSpoken } from '../../words/format/usd';
import { LAYER_NAMES } from '../../words/layers';
import { optionName } from '../../words/options';
import { PRESET_NAMES } from '../../words/presets';
import { changedLayers } from './describeChange';

const SMALLEST_CHANGE_USD = 0.5;

function speakCost(before: Decision | null, now: Decision): string {
  const total = now.chosen.cost.totalUsdPerMonth;
  const change = before ? total - before.chosen.cost.totalUsdPerMonth : 0;
  const words = `Cost ${formatUsdSpoken(total)} a month`;
  if (Math.abs(change) < SMALLEST_CHANGE_USD) return `${words}.`;
  return `${words}, ${change > 0 ? 'up' : 'down'} ${formatUsdSpoken(Math.abs(change))}.`;
}

function speakLayers(before: Decision | null, now: Decision): string {
  if (!before) return '';
  const layers = changedLayers(before.chosen, now.chosen);
  if (layers.length === 0) return 'Same architecture.';
  return layers
    .map((layer) => `${LAYER_NAMES[layer]} changed to ${optionName(now.chosen.parts[layer].option)}.`)
    .join(' ');
}

export function speakChange(
  before: Decision | null,
  now: Decision,
  preset: PresetId,
  edited: boolean,
): string {
  const where = `${PRESET_NAMES[preset]}${edited ? ', edited' : ''}.`;
  const kept =
    now.kind === 'feasible'
      ? ''
      : now.scenario.held
        ? 'What is held breaks a promise here.'
        : 'Nothing keeps every promise; shown is the nearest.';
  const age = `Freshness ${formatSecondsSpoken(now.chosen.freshness.p95Seconds)}.`;
  return [where, kept, speakCost(before, now), age, speakLayers(before, now)].filter(Boolean).join(' ');
}
