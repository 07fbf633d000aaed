/** One answer to "how far does this go": the figure, what it is beside the present, who carries it, and what stops it. */

import {
  type ArchitectureFigures,
  type Assessment,
  DRIVERS,
  type DriverId,
  type InverseRequest,
  LAYER_IDS,
  type Reach,
  type ReachGap,
  type Scenario,
} from '../../engine';
import { DRIVER_WORDS } from '../../words/drivers';
import { formatDriverValue } from '../../words/format/driver';
import { formatNumber } from '../../words/format/number';
import { formatHours } from '../../words/format/time';
import { formatUsd } from '../../words/format/usd';
import { NOTHING_KEEPS_BELOW_CEILING, NOTHING_KEEPS_HERE } from '../../words/freedom';
import { INVERSE, REACH_TITLES } from '../../words/inverse';
import { LAYER_NAMES } from '../../words/layers';
import { optionName } from '../../words/options';
import { freedomOf } from '../hold/freedomOf';
import { drawReach, type ReachDrawing } from './drawReach';
import { roundEasier } from './roundEasier';
import { type StopContext, tellStop } from './tellStop';

export interface ReachView {
  readonly driver: DriverId;
  readonly title: string;
  /** Null where nothing is kept. */
  readonly value: string | null;
  readonly unit: string;
  readonly beside: string;
  /** Layers that stand otherwise than in the present answer. */
  readonly changes: readonly { readonly layer: string; readonly option: string }[];
  readonly cost: string | null;
  readonly stop: string;
  readonly remarks: readonly string[];
  readonly drawing: ReachDrawing;
  /** Where the button leads: the answer, or a ceiling that buys one. */
  readonly action:
    | { readonly kind: 'take'; readonly scenario: Scenario }
    | { readonly kind: 'raise'; readonly usdPerMonth: number; readonly label: string }
    | null;
}

const HOURS_PER_MONTH = 730.5;

export function viewReach(reach: Reach, { scenario, limit }: InverseRequest, now: Assessment): ReachView {
  const { driver } = reach;
  const present = scenario[DRIVERS[driver].field];
  const write = (value: number) => formatDriverValue(driver, value);
  const common = {
    driver,
    title: REACH_TITLES[driver],
    unit: DRIVER_WORDS[driver].shortUnit,
    drawing: drawReach(reach, present),
  };
  const context = {
    limitUsdPerMonth: limit?.usdPerMonth ?? null,
    freedom: freedomOf(scenario),
  };
  if (reach.kind === 'nothing') {
    const least = reach.stop.kind === 'limit' ? roundUp(reach.stop.leastUsdPerMonth) : null;
    return {
      ...common,
      value: null,
      beside:
        least === null
          ? `Not even ${write(reach.value)} can be kept.`
          : `Not even ${write(reach.value)}: that costs ${context.freedom === 'held' ? 'the held design ' : ''}${formatUsd(least)} at least.`,
      changes: [],
      cost: null,
      stop: least === null ? tellStop(reach.stop, context) : '',
      remarks: [],
      action:
        least === null
          ? null
          : { kind: 'raise', usdPerMonth: least, label: INVERSE.raise.replace('{usd}', formatUsd(least)) },
    };
  }
  return {
    ...common,
    value: write(roundEasier(driver, reach.value)),
    beside: tellBeside(driver, reach.value, present),
    changes: listChanges(reach.figures, now),
    cost: `${formatUsd(reach.figures.infrastructureUsdPerMonth)} infrastructure, ${formatUsd(reach.figures.totalUsdPerMonth)} with people`,
    stop: reach.kind === 'open-ended' ? INVERSE.endOfSlider : tellStop(reach.stop, context),
    remarks: [...tellGaps(driver, reach.gaps, context), ...tellPower(reach)],
    action: { kind: 'take', scenario: reach.scenario },
  };
}

/** Up to whole dollars of two digits, so that what is offered suffices. */
function roundUp(usd: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(usd)) - 1);
  return Math.ceil(usd / unit) * unit;
}

function tellBeside(driver: DriverId, value: number, present: number): string {
  const now = formatDriverValue(driver, present);
  if (driver === 'reliability') {
    const hours = formatHours((1 - value) * HOURS_PER_MONTH);
    return `${hours} late a month; promised now: ${now}, ${formatHours((1 - present) * HOURS_PER_MONTH)}`;
  }
  const ratio = driver === 'freshness' ? present / value : value / present;
  if (!Number.isFinite(ratio) || ratio <= 0) return `now: ${now}`;
  if (Math.abs(Math.log(ratio)) < 0.005) return `as now: ${now}`;
  const times = (factor: number) => formatNumber(factor, factor < 10 ? 1 : 0);
  if (driver === 'freshness')
    return ratio > 1 ? `${times(ratio)} times as fresh as now: ${now}` : `older than now: ${now}`;
  if (ratio >= 2) return `${times(ratio)} times as many as now: ${now}`;
  return ratio > 1
    ? `${formatNumber((ratio - 1) * 100, ratio < 1.1 ? 1 : 0)}% more than now: ${now}`
    : `${formatNumber((1 - ratio) * 100, 0)}% less than now: ${now}`;
}

function listChanges({ architecture }: ArchitectureFigures, now: Assessment): ReachView['changes'] {
  return LAYER_IDS.filter(
    (layer) => architecture.choices[layer].option !== now.architecture.choices[layer].option,
  ).map((layer) => ({
    layer: LAYER_NAMES[layer],
    option: optionName(architecture.choices[layer].option),
  }));
}

function tellGaps(
  driver: DriverId,
  gaps: readonly ReachGap[],
  { limitUsdPerMonth, freedom }: StopContext,
): readonly string[] {
  if (gaps.length === 0) return [];
  const spans = gaps.map(({ from, to }) =>
    from === to
      ? formatDriverValue(driver, from)
      : `${formatDriverValue(driver, from)} to ${formatDriverValue(driver, to)}`,
  );
  const words = limitUsdPerMonth === null ? NOTHING_KEEPS_HERE : NOTHING_KEEPS_BELOW_CEILING;
  return [`Not all the way: ${words[freedom]} at ${spans.join(', ')}.`];
}

function tellPower({
  driver,
  value,
  poweredTestsPerMonth,
}: Extract<Reach, { poweredTestsPerMonth: number }>): readonly string[] {
  if (driver !== 'experiments' || value <= poweredTestsPerMonth) return [];
  return [
    `The platform carries them; the traffic can power ${formatNumber(Math.floor(poweredTestsPerMonth), 0)} a month. No budget buys the rest.`,
  ];
}
