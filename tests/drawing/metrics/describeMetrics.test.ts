// Tests what the four cards say of real decisions.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeMetrics } from '../../../src/drawing/metrics/describeMetrics';
import type { MetricView } from '../../../src/drawing/metrics/metricView';
import { type Assessment, decide, LAYER_IDS, PRESETS, TIERS } from '../../../src/engine';
import { arbitraryScenario } from '../../builders/arbitraryScenario';

const growth = decide(PRESETS.growth).chosen;
const startup = decide(PRESETS.startup).chosen;
const enterprise = decide(PRESETS.enterprise).chosen;

function describeCard(id: MetricView['id'], now: Assessment, before: Assessment | null = null): MetricView {
  const view = describeMetrics({ now, before, cause: null }).find((card) => card.id === id);
  if (!view) throw new Error(`No card ${id}.`);
  return view;
}

describe('latency', () => {
  test('freshness and serving stand apart, each with its own caption', () => {
    expect(describeCard('latency', growth).values.map(({ caption }) => caption)).toEqual([
      'old at dashboards',
      'serving p95',
    ]);
  });

  test('a decision time appears where decisions are asked online, and the consumer is named', () => {
    expect(describeCard('latency', enterprise).values.map(({ caption }) => caption)).toEqual([
      'old, online store',
      'serving p95',
      'decision p95',
    ]);
  });

  test('the card says how much of the freshness promise is left', () => {
    expect(describeCard('latency', growth).verdict).toEqual({
      state: 'kept',
      text: expect.stringMatching(/^1 h kept, .+ left$/),
    });
  });

  test('the promise that binds is the one that is shown', () => {
    const [latency] = describeMetrics({ now: growth, before: null, cause: 'serving' });
    expect(latency?.verdict.text).toMatch(/^serving 15 s kept/);
    expect(latency?.scaleBinds).toBe(false);
  });
});

describe('monthly cost', () => {
  test('infrastructure and people stand apart, and together in the note', () => {
    const { values, verdict } = describeCard('cost', growth);
    expect(values.map(({ caption }) => caption)).toEqual(['infrastructure', 'people']);
    expect(verdict).toEqual({ state: 'note', text: expect.stringMatching(/^\$.+ all in$/) });
  });

  test('a budget turns into a promise', () => {
    const within = decide({ ...PRESETS.growth, budgetUsdPerMonth: 1e6 }).chosen;
    expect(describeCard('cost', within).verdict).toMatchObject({
      state: 'kept',
      text: expect.stringMatching(/^\$1M kept/),
    });
    const short = decide({ ...PRESETS.growth, budgetUsdPerMonth: 10 }).chosen;
    expect(describeCard('cost', short).verdict).toMatchObject({
      state: 'broken',
      text: expect.stringMatching(/over$/),
    });
  });

  test('the breakdown names every layer', () => {
    const [byLayer] = describeCard('cost', growth).breakdown();
    expect(byLayer?.rows.map(({ id }) => id)).toEqual([...LAYER_IDS, 'total']);
  });

  test('the shares of the bar fill it and do not overlap', () => {
    const { scale } = describeCard('cost', growth);
    if (scale.kind !== 'stack') throw new Error('The cost bar is no stack.');
    const end = scale.segments.reduce((reach, { startRatio, sizeRatio }) => {
      expect(startRatio).toBeGreaterThanOrEqual(reach - 1e-9);
      return startRatio + sizeRatio;
    }, 0);
    expect(end).toBeCloseTo(1, 6);
  });
});

describe('reliability', () => {
  test('the error budget left is written in hours', () => {
    expect(describeCard('reliability', growth).verdict.text).toMatch(/^97% kept, \d+(\.\d)? h left$/);
  });

  test('causes in the breakdown add up to the late time of the card', () => {
    const { causes, lateHoursPerMonth } = growth.reliability;
    const sum = causes.reduce((hours, cause) => hours + cause.hoursPerMonth, 0);
    expect(sum).toBeCloseTo(lateHoursPerMonth, 3);
    expect(describeCard('reliability', growth).breakdown()[0]?.rows).toHaveLength(causes.length + 2);
  });
});

describe('change', () => {
  test('there is none before the first change', () => {
    for (const view of describeMetrics({ now: growth, before: null, cause: null }))
      expect(view.change).toBeNull();
  });

  test('it is written absolute first, percent second', () => {
    expect(describeCard('cost', growth, startup).change).toMatchObject({
      direction: 'up',
      text: expect.stringMatching(/^\+\$[\d.]+K \(\+\d+%\)$/),
      spoken: expect.stringMatching(/dearer than before$/),
    });
  });

  test('a difference of many times is written as a factor', () => {
    expect(describeCard('latency', enterprise, growth).change?.text).toMatch(/\(÷ .+\)$/);
    expect(describeCard('latency', growth, enterprise).change?.text).toMatch(/\(× .+\)$/);
  });

  test('the same state again is no change', () => {
    for (const view of describeMetrics({ now: growth, before: growth, cause: null }))
      expect(view.change).toMatchObject({ direction: 'none', text: 'no change' });
  });
});

test('complexity is a band of three', () => {
  const bands = TIERS.map(
    (tier) => describeCard('complexity', decide(PRESETS[tier]).chosen).values[0]?.number,
  );
  expect(bands).toEqual(['Low', 'Medium', 'High']);
});

test('no scenario makes a card say NaN, undefined or leave its bar', () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const { chosen } = decide(scenario);
      for (const view of describeMetrics({ now: chosen, before: growth, cause: null })) {
        const { breakdown, ...shown } = view;
        const text = JSON.stringify([shown, breakdown()]);
        expect(text).not.toMatch(/NaN|undefined|Infinity/);
        for (const [, ratio] of text.matchAll(/"\w+Ratio":(-?[\d.e-]+)/g)) {
          expect(Number(ratio)).toBeGreaterThanOrEqual(0);
          expect(Number(ratio)).toBeLessThanOrEqual(1);
        }
      }
    }),
    { numRuns: 60 },
  );
});
