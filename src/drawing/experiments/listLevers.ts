/** What would help, as sentences with the number that each change gives. */
import { CONSTANT_BOUNDS, DRIVERS, type ExperimentPlan, type Lever } from '../../engine';
import { formatEventsPerDay } from '../../words/format/driver';
import { formatEffect, formatTests, formatWeeks } from '../../words/format/experiments';

export interface LeverView {
  readonly change: Lever['change'];
  readonly to: number | null;
  readonly words: string;
  readonly result: string;
  readonly isEnough: boolean;
  /** Variance reduction is nothing that a scenario sets, and what lies beyond every range can't be set. */
  readonly canTry: boolean;
}

const FIGURES = 3;

/** Up, so that what is written is still enough. */
function roundUp(value: number): number {
  const unit = 10 ** (Math.floor(Math.log10(value)) + 1 - FIGURES);
  return Number((Math.ceil(value / unit - 1e-9) * unit).toPrecision(FIGURES));
}

function tell({ change, to }: Lever, { effectRatio, layered, days, longestWeeks }: ExperimentPlan): string {
  switch (change) {
    case 'length': {
      const weeks = to ?? 1;
      const longer = weeks * 7 > days ? 'Longer' : weeks * 7 < days ? 'Shorter' : 'Whole-week';
      return `${longer} tests: ${formatWeeks(weeks, longestWeeks)}, the length at which most have power`;
    }
    case 'effect':
      return to === null
        ? 'A larger effect: none is large enough'
        : `A larger effect: find ${formatEffect(to)} instead of ${formatEffect(effectRatio)}`;
    case 'variance':
      return `Variance reduction: ${formatEffect(to)} of the variance removed with pre-period data`;
    case 'layers':
      return to === null
        ? 'More layers: none of them has room for a test'
        : `More layers: ${formatTests(to)} instead of ${layered.layers}`;
    case 'traffic':
      return `More traffic: ${formatEventsPerDay(to ?? 0)}`;
  }
}

function canTry({ change }: Lever, to: number | null): boolean {
  if (to === null || change === 'variance') return false;
  if (change === 'layers') return to <= CONSTANT_BOUNDS.layers[1];
  if (change === 'traffic') return to <= Math.max(...DRIVERS.traffic.detents);
  return true;
}

export function listLevers(plan: ExperimentPlan): readonly LeverView[] {
  return plan.levers.map((lever) => {
    const isRounded = lever.to !== null && (lever.change === 'effect' || lever.change === 'traffic');
    const to = isRounded && lever.to !== null ? roundUp(lever.to) : lever.to;
    return {
      change: lever.change,
      to,
      words: tell({ ...lever, to }, plan),
      result: `${formatTests(lever.perMonth)} a month`,
      isEnough: lever.isEnough,
      canTry: canTry(lever, to),
    };
  });
}
