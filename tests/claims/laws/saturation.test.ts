// Towards saturation answers grow without bound, and a part that is full says 100 %.
import { describe, expect, it } from 'vitest';
import { decide, PRESETS, type Scenario } from '../../../src/engine/index';
import { assessFixed, withAssumptionsHeld } from '../../builders/fixedArchitecture';

const held = withAssumptionsHeld(PRESETS.startup);
const { architecture } = decide(PRESETS.startup).chosen;
const busy = (queriesPerDay: number): Scenario => ({
  ...held,
  assumptions: { ...held.assumptions, queriesPerDay },
});
const at = (queriesPerDay: number) => assessFixed(architecture, busy(queriesPerDay));
const usedOf = (queriesPerDay: number, id: string) =>
  at(queriesPerDay).parts.storage.limits.find((limit) => limit.id === id)?.utilizationRatio ?? 0;

/** Queries a day that fill the largest server, by bisection. */
function queriesThatFill(): number {
  let [low, high] = [1, 1e6];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (usedOf(middle, 'load') < 1) low = middle;
    else high = middle;
  }
  return low;
}

describe('a store on its way to saturation', () => {
  const full = queriesThatFill();

  it('answers later and later, hundreds of times later at the edge', () => {
    const answers = [0.5, 0.8, 0.9, 0.95, 0.99, 0.998].map(
      (share) => at(full * share).serving.dashboardP95Seconds,
    );
    expect([...answers].sort((a, b) => a - b)).toEqual(answers);
    expect((answers.at(-1) as number) / (answers[0] as number)).toBeGreaterThan(50);
  });

  it('says 100 % where its load is one, and keeps the capacity promise no longer above its largest size', () => {
    expect(usedOf(full, 'load')).toBeCloseTo(1, 6);
    const capacity = at(full * 1.01).promises.find((promise) => promise.id === 'capacity');
    expect(capacity?.kept).toBe(false);
  });

  it('is chosen no more once it is full', () => {
    const decision = decide(busy(full));
    expect(decision.chosen.parts.storage.option).not.toBe('postgresql');
  });
});
