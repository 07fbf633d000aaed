// Tests the hundred futures: the same worlds for everyone, honest counts, and a firmer design that is firmer.
import { describe, expect, it } from 'vitest';
import { decide, type Futures, PRESETS, type Scenario } from '../../../../src/engine';
import { drawWorlds } from '../../../../src/engine/studies/futures/drawWorlds';
import { futureSteps } from '../../../../src/engine/studies/futures/futureSteps';
import { FUTURE_COUNT } from '../../../../src/engine/studies/futures/futures';
import { heldFuture } from '../../../../src/engine/studies/uncertainty/futures';

function futuresOf(scenario: Scenario): Futures {
  let last: Futures | null = null;
  for (const step of futureSteps({ scenario, depth: 'all' })) last = step ?? last;
  if (!last) throw new Error('no futures');
  return last;
}

describe.each(Object.entries(PRESETS))('the futures of %s', (_, scenario) => {
  const futures = futuresOf(scenario);

  it('are a hundred, and every one has its outcome', () => {
    expect(futures.outcomes).toHaveLength(FUTURE_COUNT);
    expect(futures.complete).toBe(true);
    expect(futures.outcomes).not.toContain('broken');
    expect(futures.outcomes.filter((outcome) => outcome === 'kept')).toHaveLength(futures.keptCount);
  });

  it('keep all promises no oftener than any one of them', () => {
    for (const count of Object.values(futures.keptCounts))
      expect(count).toBeGreaterThanOrEqual(futures.keptCount);
  });

  it('come out the same again', () => {
    expect(futuresOf(scenario)).toEqual(futures);
  });

  it('offer a firmer design only if it keeps every promise in more of the same worlds, and costs more', () => {
    const { firmer } = futures;
    if (!firmer) return;
    const hold = heldFuture(firmer.architecture, scenario);
    const kept = drawWorlds(scenario).filter((world) =>
      hold(world).promises.every((promise) => promise.kept),
    );
    expect(firmer.keptCount).toBe(kept.length);
    expect(firmer.keptCount).toBeGreaterThan(futures.keptCount);
    expect(firmer.extraUsdPerMonth).toBeGreaterThan(0);
    const pins = Object.fromEntries(
      firmer.layers.map((layer) => [layer, firmer.architecture.choices[layer].option]),
    );
    expect(decide({ ...scenario, pins }).chosen.architecture).toEqual(firmer.architecture);
  });
});

it('Growth has a firmer design and a toss-up', () => {
  const { firmer, tossUps } = futuresOf(PRESETS.growth);
  expect(firmer).not.toBeNull();
  expect(tossUps.map(({ layer }) => layer)).toContain('ingestion');
});

it('a world stays the same world when a number is set by hand', () => {
  const ours = drawWorlds(PRESETS.growth).map((world) => ({ ...world }));
  const own = drawWorlds({ ...PRESETS.growth, constants: { testHours: 1 } });
  for (const [index, world] of own.entries()) {
    expect(world.testHours).toBe(1);
    expect({ ...world, testHours: 0 }).toEqual({ ...ours[index], testHours: 0 });
  }
});

it('a drag is told what is kept, without what else would have been', () => {
  const parts = [...futureSteps({ scenario: PRESETS.growth, depth: 'kept' })].filter((part) => part !== null);
  expect(parts).toHaveLength(1);
  expect(parts[0]?.keptCount).toBe(futuresOf(PRESETS.growth).keptCount);
});
