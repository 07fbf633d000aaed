/** The chance to cross a boundary at each look, by integrating from look to look. */
import { gaussLegendre } from '../../probability/gaussLegendre';
import { normalCdf } from '../../probability/normalCdf';
import { normalPdf } from '../../probability/normalPdf';
import type { LookOutcome, SequentialPlan } from './sequentialPlan';

/** Twice as many change nothing before the twelfth digit, at up to fifty looks. */
const NODES = gaussLegendre(48);

interface Weighed {
  readonly at: number;
  readonly mass: number;
}

/**
 * Drift: the mean of z at the first look, in standard errors; 0 under no effect.
 * The sum of k unit normal steps stays inside c(k) sqrt(k) as long as the test goes on.
 * Source: Armitage, McPherson & Rowe, JRSS A 132 (1969) 235; Jennison & Turnbull 2000, chapter 19.
 */
export function crossingProbabilities(plan: SequentialPlan, drift: number): readonly LookOutcome[] {
  let going: readonly Weighed[] = [{ at: 0, mass: 1 }];
  return plan.criticalValues.map((criticalValue, look) => {
    const edge = criticalValue * Math.sqrt(look + 1);
    const outcome = { upper: massBeyond(going, drift, edge, 1), lower: massBeyond(going, drift, edge, -1) };
    going = NODES.map(({ at, weight }) => ({
      at: at * edge,
      mass: weight * edge * densityAt(going, at * edge - drift),
    }));
    return outcome;
  });
}

function massBeyond(going: readonly Weighed[], drift: number, edge: number, side: 1 | -1): number {
  return going.reduce((sum, { at, mass }) => sum + mass * normalCdf(side * (at + drift) - edge), 0);
}

function densityAt(going: readonly Weighed[], place: number): number {
  return going.reduce((sum, { at, mass }) => sum + mass * normalPdf(place - at), 0);
}
