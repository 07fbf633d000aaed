// The scale path: its stops are the presets, its changes are exact, and between two of them nothing changes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DRIVER_IDS,
  DRIVERS,
  decide,
  groupChanges,
  LAYER_IDS,
  mapLayers,
  nearestOnPath,
  PATH_ENDS,
  type PathChange,
  PRESETS,
  type ScalePath,
  scenarioOnPath,
  TIERS,
} from '../../../../src/engine';
import { pathSteps } from '../../../../src/engine/studies/path/pathSteps';
import { scenarioRuns } from '../../../builders/scenarioRuns';

const reports = [...pathSteps({})].filter((report): report is ScalePath => report !== null);
const path = reports.at(-1) as ScalePath;
const firstReport = (steps: Iterable<ScalePath | null>): ScalePath | null => {
  for (const report of steps) if (report !== null) return report;
  return null;
};
const optionsAt = (position: number) => {
  const { parts } = decide(scenarioOnPath(position)).chosen;
  return mapLayers((layer) => parts[layer].option);
};
/** What the study says stands at a place. */
const toldAt = (position: number) =>
  path.changes.findLast((change) => change.position < position)?.after ?? path.first;
const anyPosition = fc.double({ min: PATH_ENDS[0], max: PATH_ENDS[1], noNaN: true });

describe('the scenario on the path', () => {
  it.each(TIERS.map((tier, stop) => [tier, stop] as const))(
    'is exactly the preset at the stop %s',
    (tier, stop) => {
      expect(scenarioOnPath(stop)).toEqual(PRESETS[tier]);
    },
  );

  it('meets its stops without a jump', () => {
    for (const [stop, tier] of TIERS.entries()) {
      for (const side of [-1e-9, 1e-9]) {
        const near = scenarioOnPath(stop + side);
        const preset = PRESETS[tier];
        for (const driver of DRIVER_IDS) {
          const { field } = DRIVERS[driver];
          expect(near[field] / preset[field]).toBeCloseTo(1, 6);
        }
        expect(optionsAt(stop + side)).toEqual(optionsAt(stop));
      }
    }
  });

  it('moves every driver one way, and never off its slider', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (a, b) => {
        const [low, high] = [scenarioOnPath(Math.min(a, b)), scenarioOnPath(Math.max(a, b))];
        for (const driver of DRIVER_IDS) {
          const { field, detents } = DRIVERS[driver];
          const [start, end] = [detents[0] as number, detents.at(-1) as number];
          const rise = (high[field] - low[field]) * Math.sign(end - start);
          expect(rise).toBeGreaterThanOrEqual(-1e-12 * Math.abs(high[field]));
          expect(high[field]).toBeGreaterThanOrEqual(Math.min(start, end));
          expect(high[field]).toBeLessThanOrEqual(Math.max(start, end));
        }
      }),
    );
  });

  it('has no decisions asked online before its data must be fresh within a minute', () => {
    const asked = (position: number) => decide(scenarioOnPath(position)).chosen.demand.decisionsPerSecond;
    expect(asked(1.38)).toBe(0);
    expect(asked(1.4)).toBeGreaterThan(0);
  });

  it.each([Number.NaN, -9, 9, Number.POSITIVE_INFINITY])('is a scenario at %s too', (position) => {
    for (const driver of DRIVER_IDS)
      expect(scenarioOnPath(position)[DRIVERS[driver].field]).toBeGreaterThan(0);
  });
});

describe('the changes on the path', () => {
  it('are there: from one machine to a streaming platform in more than ten steps', () => {
    expect(path.changes.length).toBeGreaterThan(10);
    expect(path.complete).toBe(true);
    expect(new Set(path.changes.flatMap(({ layers }) => layers)).size).toBe(LAYER_IDS.length);
  });

  it('are where they are said to be: within a thousandth the choices differ, by the layers named and no others', () => {
    for (const { position, layers, before, after } of path.changes) {
      const [below, above] = [optionsAt(position - 1e-5), optionsAt(position + 1e-5)];
      expect(below, `before ${position}`).toEqual(before);
      expect(above, `after ${position}`).toEqual(after);
      expect(LAYER_IDS.filter((layer) => below[layer] !== above[layer])).toEqual(layers);
    }
  });

  it('lead from one to the next', () => {
    let standing = path.first;
    for (const { before, after } of path.changes) {
      expect(before).toEqual(standing);
      standing = after;
    }
  });

  it('are all: between them nothing changes at 200 places', () => {
    const places = fc.sample(anyPosition, { numRuns: scenarioRuns(200), seed: 7 });
    for (const position of places) {
      if (path.changes.some((change) => Math.abs(change.position - position) < 1e-5)) continue;
      expect(optionsAt(position), `at ${position}`).toEqual(toldAt(position));
    }
  });

  it('are caused by the driver that alone brings them over the place, while the others wait', () => {
    const caused = path.changes.filter(({ driver }) => driver !== null);
    expect(caused.length).toBeGreaterThan(path.changes.length / 2);
    const causes = new Set(caused.map(({ driver }) => driver));
    for (const driver of ['traffic', 'freshness', 'reliability'] as const) expect(causes).toContain(driver);
    const online = path.changes.find(
      ({ after, layers }) => layers.includes('modeling') && after.modeling === 'online-inference',
    );
    expect(online?.driver).toBe('freshness');
  });

  it('are no change of a driver where a second reader of the stream is what asks for a stream', () => {
    const stream = path.changes.find(({ assumption }) => assumption === 'streamConsumers');
    expect(stream?.layers).toContain('ingestion');
    expect(stream?.driver).toBeNull();
  });

  it('are found coarsely first, and the same places again finely', () => {
    const [coarse] = reports;
    expect(coarse?.complete).toBe(false);
    expect(coarse?.changes.length).toBeGreaterThan(10);
    for (const { position } of coarse?.changes ?? [])
      expect(path.changes.some((change) => Math.abs(change.position - position) < 1e-4)).toBe(true);
  });

  it("follow the visitor's own numbers", () => {
    const dearer = { constants: { warehouseUsdPerCredit: 20 } };
    const own = firstReport(pathSteps(dearer));
    expect(own?.changes.map(({ position }) => position)).not.toEqual(
      reports[0]?.changes.map(({ position }) => position),
    );
  });
});

describe('what the path costs', () => {
  it('is what the decision costs there, at people and all', () => {
    for (const stop of [0, 1, 2]) {
      const { cost, complexity } = decide(scenarioOnPath(stop)).chosen;
      const at = path.points.find(({ position }) => Math.abs(position - stop) < 1e-9);
      expect(at?.totalUsdPerMonth).toBeCloseTo(cost.totalUsdPerMonth, 6);
      expect(at?.peopleUsdPerMonth).toBeCloseTo(cost.peopleUsdPerMonth, 6);
      expect(at?.operatingEngineers).toBeCloseTo(complexity.operatingEngineers, 6);
    }
  });

  it('has a range around it that never turns over', () => {
    expect(path.ranges.length).toBeGreaterThan(20);
    for (const { lowUsdPerMonth, middleUsdPerMonth, highUsdPerMonth } of path.ranges) {
      expect(lowUsdPerMonth).toBeGreaterThan(0);
      expect(lowUsdPerMonth).toBeLessThanOrEqual(middleUsdPerMonth);
      expect(middleUsdPerMonth).toBeLessThanOrEqual(highUsdPerMonth);
    }
  });
});

describe('changes close together', () => {
  const change = (
    position: number,
    from: 'logs' | 'metrics-alerts',
    to: 'logs' | 'metrics-alerts',
  ): PathChange => ({
    position,
    layers: ['monitoring'],
    before: { ...path.first, monitoring: from },
    after: { ...path.first, monitoring: to },
    driver: 'traffic',
    assumption: null,
    beforeUsdPerMonth: 100 * position,
    afterUsdPerMonth: 100 * position + 1,
  });

  it('are one, with the cost before the first and after the last', () => {
    const files: PathChange = {
      ...change(1.01, 'metrics-alerts', 'metrics-alerts'),
      layers: ['ingestion'],
      after: { ...path.first, monitoring: 'metrics-alerts', ingestion: 'kafka' },
      driver: 'freshness',
    };
    const [one, ...others] = groupChanges([change(1, 'logs', 'metrics-alerts'), files], 0.02);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ position: 1.01, layers: ['ingestion', 'monitoring'], driver: null });
    expect(one?.beforeUsdPerMonth).toBe(100);
    expect(one?.afterUsdPerMonth).toBe(102);
  });

  it('are none where all is as before, and stay apart where there is room', () => {
    const there = change(1, 'logs', 'metrics-alerts');
    const back = change(1.01, 'metrics-alerts', 'logs');
    expect(groupChanges([there, back], 0.02)).toEqual([]);
    expect(groupChanges([there, back], 0.005)).toEqual([there, back]);
  });
});

describe('the nearest place', () => {
  it('of a scenario on the path is its own', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2, noNaN: true }), (position) => {
        expect(nearestOnPath(scenarioOnPath(position))).toBeCloseTo(position, 6);
      }),
    );
  });

  it('moves on with any driver, and stays on the drawn path', () => {
    const faster = { ...PRESETS.growth, eventsPerDay: PRESETS.growth.eventsPerDay * 10 };
    expect(nearestOnPath(faster)).toBeGreaterThan(1);
    const huge = nearestOnPath({ ...PRESETS.enterprise, eventsPerDay: 1e13 });
    expect(huge).toBeGreaterThan(2);
    expect(huge).toBeLessThanOrEqual(PATH_ENDS[1]);
    expect(nearestOnPath({ ...PRESETS.startup, eventsPerDay: 1e3, experimentsPerMonth: 0 })).toBe(
      PATH_ENDS[0],
    );
  });
});
