// What a budget buys, in words: figures rounded to the side that is kept, stops named, nothing shown as bought that is not.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { pickLimit } from '../../../src/drawing/inverse/pickLimit';
import { roundEasier } from '../../../src/drawing/inverse/roundEasier';
import { viewReach } from '../../../src/drawing/inverse/viewReach';
import { DRIVER_IDS, decide, type InverseRequest, loadInverse } from '../../../src/engine';
import { logUniform, scenarioWith } from '../../builders/scenarios';

let steps: Awaited<ReturnType<typeof loadInverse>>;

beforeAll(async () => {
  steps = await loadInverse();
});

function viewsOf(request: InverseRequest) {
  for (const inverse of steps(request))
    if (inverse?.complete === true)
      return inverse.reaches.map((reach) => viewReach(reach, request, decide(request.scenario).chosen));
  throw new Error('The work ends with a complete result.');
}

describe('rounding', () => {
  it('never promises more than is kept, and loses little', () => {
    const values = {
      traffic: logUniform(1e3, 1e13),
      experiments: logUniform(1, 1e4),
      reliability: logUniform(1e-5, 0.1).map((late) => 1 - late),
      freshness: logUniform(0.1, 86_400),
    };
    for (const driver of DRIVER_IDS)
      fc.assert(
        fc.property(values[driver], (value) => {
          const shown = roundEasier(driver, value);
          if (driver === 'freshness') {
            expect(shown).toBeGreaterThanOrEqual(value * (1 - 1e-8));
            expect(shown).toBeLessThan(value * 1.12);
          } else if (driver === 'reliability') {
            expect(1 - shown).toBeGreaterThanOrEqual((1 - value) * (1 - 1e-8));
            expect(1 - shown).toBeLessThan((1 - value) * 1.11);
          } else {
            expect(shown).toBeLessThanOrEqual(value * (1 + 1e-8));
            expect(shown).toBeGreaterThan(driver === 'experiments' ? value * 0.99 - 1 : value * 0.98);
          }
        }),
        { numRuns: 2000 },
      );
  });
});

describe('the ceiling', () => {
  const decision = decide(scenarioWith({}));
  it('is what was typed, else the budget, else the present cost rounded up', () => {
    expect(pickLimit(5000, 'total', decision)).toEqual({
      limit: { of: 'total', usdPerMonth: 5000 },
      origin: 'typed',
    });
    const withBudget = decide(scenarioWith({ budgetUsdPerMonth: 9000 }));
    expect(pickLimit(null, 'infrastructure', withBudget)).toMatchObject({
      limit: { usdPerMonth: 9000 },
      origin: 'budget',
    });
    const { limit, origin } = pickLimit(null, 'infrastructure', decision);
    expect(origin).toBe('present');
    expect(limit.usdPerMonth).toBe(Math.ceil(decision.chosen.cost.infrastructureUsdPerMonth));
  });
});

describe('the four answers', () => {
  it('say how far, beside what, by which layers, and what stops it', () => {
    const [traffic, experiments, reliability, freshness] = viewsOf({
      scenario: scenarioWith({}),
      limit: { of: 'infrastructure', usdPerMonth: 5000 },
    });
    expect(traffic?.value).toMatch(/^\d\.\d+B$/);
    expect(traffic?.beside).toMatch(/times as many as now: 100M$/);
    expect(traffic?.changes.map(({ layer }) => layer)).toContain('Storage');
    expect(experiments?.cost).toMatch(/infrastructure, .+ with people$/);
    expect(reliability?.stop).toMatch(/^One step further/);
    expect(freshness).toMatchObject({
      value: '100 ms',
      stop: 'That is the end of the slider; the budget would carry more.',
    });
  });

  it('say what the least costs where a ceiling buys nothing, and offer a ceiling that does', () => {
    const request: InverseRequest = { scenario: scenarioWith({}), limit: { of: 'total', usdPerMonth: 5000 } };
    const [traffic] = viewsOf(request);
    expect(traffic).toMatchObject({ value: null, changes: [], stop: '' });
    expect(traffic?.beside).toMatch(/^Not even 1K: that costs \$7\.8K at least\.$/);
    if (traffic?.action?.kind !== 'raise') throw new Error('It offers a ceiling.');
    const [raised] = viewsOf({ ...request, limit: { of: 'total', usdPerMonth: traffic.action.usdPerMonth } });
    expect(raised?.value).not.toBeNull();
  });

  it('do not blame money for what pins forbid', () => {
    const scenario = scenarioWith({ pins: { storage: 'postgresql', processing: 'full-refresh' } });
    const [traffic, experiments] = viewsOf({ scenario, limit: { of: 'infrastructure', usdPerMonth: 1e6 } });
    expect(traffic?.beside).toMatch(/% less than now: 100M$/);
    expect(traffic?.stop).toMatch(/nothing that the pins leave goes further at any price\.$/);
    expect(experiments).toMatchObject({ value: null, action: null });
    expect(experiments?.stop).toMatch(
      /^Whatever is paid, .+: nothing that the pins leave keeps every promise\.$/,
    );
  });

  it('speak of the held design alone where one is held', () => {
    const held = decide(scenarioWith({})).chosen.architecture;
    const [traffic, experiments] = viewsOf({
      scenario: scenarioWith({ held, eventsPerDay: 2.5e12, reliabilityRatio: 0.9999 }),
      limit: { of: 'infrastructure', usdPerMonth: 1e8 },
    });
    expect(experiments?.stop).toMatch(
      /^Whatever is paid, .+: the held design does not keep every promise\.$/,
    );
    expect(traffic?.stop).toMatch(/^Whatever is paid, .+: the held design does not keep every promise\.$/);
    const reached = viewsOf({
      scenario: scenarioWith({ held }),
      limit: { of: 'infrastructure', usdPerMonth: 1e8 },
    });
    expect(reached[0]?.stop).toMatch(
      /^One step further .+, and the held design goes no further at any price\.$/,
    );
    for (const view of reached) expect(JSON.stringify(view)).not.toMatch(/catalog|nothing/);
    const poor = viewsOf({ scenario: scenarioWith({ held }), limit: { of: 'total', usdPerMonth: 5000 } });
    expect(poor[0]?.beside).toMatch(/^Not even 1K: that costs the held design \$.+ at least\.$/);
  });

  it('list what breaks with one “and”', () => {
    const [, , reliability] = viewsOf({
      scenario: scenarioWith({
        pins: { storage: 'postgresql', processing: 'full-refresh' },
        eventsPerDay: 2.5e10,
        freshnessSeconds: 1,
      }),
      limit: { of: 'infrastructure', usdPerMonth: 1e8 },
    });
    expect(reliability?.stop).toMatch(/^Whatever is paid, [^,:]+, [^,:]+, [^,:]+ and [^,:]+: nothing/);
  });

  it('say so when the traffic cannot power the tests that a platform carries', () => {
    const views = viewsOf({
      scenario: scenarioWith({ eventsPerDay: 1e6 }),
      limit: { of: 'infrastructure', usdPerMonth: 1e5 },
    });
    expect(views[1]?.remarks.join(' ')).toMatch(
      /the traffic can power \d+ a month\. No budget buys the rest\./,
    );
  });

  it('name stretches that are skipped', () => {
    const scenario = scenarioWith({
      eventsPerDay: 2.5e9,
      experimentsPerMonth: 10_000,
      reliabilityRatio: 0.9995,
      freshnessSeconds: 0.1,
      assumptions: { retentionMonths: 25, onlineDecisionShare: 0.05, streamConsumers: 4 },
    });
    const [traffic] = viewsOf({ scenario, limit: null });
    expect(traffic?.remarks.join(' ')).toMatch(/^Not all the way: nothing keeps every promise at /);
    expect(traffic?.drawing.gaps.length).toBeGreaterThan(0);
  });

  it('lay stretches that are skipped to the ceiling where there is one', () => {
    const scenario = scenarioWith({ eventsPerDay: 1e10 });
    const { limit } = pickLimit(null, 'infrastructure', decide(scenario));
    const [, experiments] = viewsOf({ scenario, limit });
    expect(experiments?.remarks).toEqual([
      'Not all the way: nothing below this ceiling keeps every promise at 160 to 1.25K.',
    ]);
    const [, dearer] = viewsOf({ scenario, limit: { of: 'infrastructure', usdPerMonth: 1e6 } });
    expect(dearer?.remarks).toEqual([]);
  });
});
