/** A group sequential test: its boundary, the units it may need at most, and the units it needs on average. */
import { bisectFalling } from '../../probability/bisectFalling';
import { normalQuantile } from '../../probability/normalQuantile';
import { boundaryConstant, type SequentialDesign } from './boundaryConstant';
import { crossingProbabilities } from './crossingProbabilities';
import { sequentialBoundary } from './sequentialBoundary';
import type { LookOutcome } from './sequentialPlan';

export interface GroupSequentialTest {
  readonly criticalValues: readonly number[];
  /** Units at the last look over those of a fixed test: capacity has to plan for this. */
  readonly maximumInflation: number;
  /** Average units over those of a fixed test, without and with the effect: time to decision follows this. */
  readonly averageRatioWithoutEffect: number;
  readonly averageRatioWithEffect: number;
}

/** Power counts only the right direction. Source: Jennison & Turnbull, Group Sequential Methods, 2000, chapter 2. */
export function groupSequentialTest(design: SequentialDesign, power: number): GroupSequentialTest {
  const { lookCount, alpha, shape } = design;
  const plan = { criticalValues: sequentialBoundary(shape, boundaryConstant(design), lookCount) };
  const missed = (drift: number) =>
    1 - crossingProbabilities(plan, drift).reduce((sum, look) => sum + look.upper, 0);
  const drift = bisectFalling(missed, 1 - power, 1);
  const fixedDistance = normalQuantile(1 - alpha / 2) + normalQuantile(power);
  const maximumInflation = (drift * drift * lookCount) / fixedDistance ** 2;
  return {
    criticalValues: plan.criticalValues,
    maximumInflation,
    averageRatioWithoutEffect: maximumInflation * averageLooksShare(crossingProbabilities(plan, 0)),
    averageRatioWithEffect: maximumInflation * averageLooksShare(crossingProbabilities(plan, drift)),
  };
}

/** Mean share of the looks that are used: a test that never crosses uses all. */
function averageLooksShare(looks: readonly LookOutcome[]): number {
  let share = 0;
  let going = 1;
  for (const { upper, lower } of looks) {
    share += going / looks.length;
    going -= upper + lower;
  }
  return share;
}
