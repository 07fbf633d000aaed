// Tests what a layer's card says: units, load, facts, troubles, and what stood there before.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeReplicas } from '../../../src/drawing/diagram/arrangeReplicas';
import { fitFacts } from '../../../src/drawing/diagram/fitFacts';
import { viewCard } from '../../../src/drawing/diagram/viewCard';
import { viewLoad } from '../../../src/drawing/diagram/viewLoad';
import { formatLoad } from '../../../src/words/format/ratio';
import { countUnits, countUnitsShort } from '../../../src/words/parts';
import { buildAssessment, buildInfeasible } from '../../builders/drawnAssessment';

describe('units', () => {
  it.each([
    [1, 'broker', '1 broker'],
    [3, 'broker', '3 brokers'],
    [2.54, 'credit-per-hour', '2.5 credits/h'],
    [1, 'run-credit-per-hour', '1 credit/h in a run'],
    [84.4, 'watched-job', '84 jobs watched'],
    [1, 'application', '1 application'],
    [12.3, 'vcpu', '12 vCPU'],
    [13_120, 'broker', '13.1K brokers'],
  ] as const)('counts %d %s as "%s"', (unitCount, unit, words) =>
    expect(countUnits({ unitCount, unit })).toBe(words),
  );

  it('leaves out what they are doing where there is little room', () => {
    expect(countUnitsShort({ unitCount: 84.4, unit: 'watched-job' })).toBe('84 jobs');
    expect(countUnitsShort({ unitCount: 1, unit: 'run-credit-per-hour' })).toBe('1 credit/h');
  });
});

describe('replicas', () => {
  it('stand in one row in one zone, in three rows over several zones', () => {
    expect(arrangeReplicas({ unitCount: 4, redundancy: 'one-zone' })).toEqual({
      rows: 1,
      columns: 4,
      shown: 4,
      more: 0,
    });
    expect(arrangeReplicas({ unitCount: 12, redundancy: 'several-zones' })).toEqual({
      rows: 3,
      columns: 4,
      shown: 12,
      more: 0,
    });
  });

  it('are counted beyond the cap', () => {
    expect(arrangeReplicas({ unitCount: 119.2, redundancy: 'several-zones' })).toMatchObject({
      columns: 6,
      shown: 18,
      more: 102,
    });
  });

  it('are all there, drawn or counted, whatever their number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (unitCount) => {
        const { rows, columns, shown, more } = arrangeReplicas({ unitCount, redundancy: 'two-regions' });
        expect(shown + more).toBe(unitCount);
        expect(rows * columns).toBeGreaterThanOrEqual(shown);
      }),
    );
  });
});

describe('load', () => {
  it.each([
    [0, '0%'],
    [0.0012, 'under 1%'],
    [0.298, '30%'],
    [0.9999, '99%'],
    [1, '100%'],
    [1.0001, '101%'],
    [2.4, '240%'],
    [1e9, 'over 1,000%'],
    [Number.NaN, '0%'],
  ])('writes %d as %s', (ratio, text) => expect(formatLoad(ratio)).toBe(text));

  it('names the tightest limit, and says when it is passed', () => {
    const { parts } = buildInfeasible().chosen;
    expect(viewLoad(parts.processing)).toEqual({
      fill: 1,
      percent: '300%',
      limit: 'run within its interval',
      isSaturated: true,
    });
    expect(viewLoad({ ...parts.storage, limits: [] })).toBeNull();
  });
});

describe('facts', () => {
  it('stay whole, and give way to a long name', () => {
    expect(fitFacts('Kafka', ['8.2 brokers', 'several zones', '4 consumers'])).toBe(
      '8.2\u00a0brokers, several\u00a0zones',
    );
    expect(fitFacts('Lakehouse (Iceberg)', ['42 vCPU', '220 TB', '25 months'])).toBe(
      '42\u00a0vCPU, 220\u00a0TB',
    );
    expect(fitFacts('Logs', ['read when something is wrong'])).toBe('read when something is wrong');
    expect(fitFacts('Kafka', [])).toBe('');
  });
});

describe('a card', () => {
  const now = buildAssessment('growth');

  it('names what stood there before, only where it changed', () => {
    const before = buildAssessment('startup');
    expect(viewCard('storage', now, before, null).was).toBe('PostgreSQL');
    expect(viewCard('storage', now, now, null).was).toBeNull();
    expect(viewCard('storage', now, null, null).was).toBeNull();
  });

  it('binds when the binding layer is its own', () => {
    expect(viewCard('processing', now, null, 'processing').binds).toBe(true);
    expect(viewCard('storage', now, null, 'processing').binds).toBe(false);
  });

  it('says which limit is passed and which promise breaks because of it', () => {
    const broken = buildInfeasible().chosen;
    expect(viewCard('processing', broken, null, null).troubles).toEqual(['run within its interval at 300%']);
    expect(viewCard('storage', broken, null, null).troubles).toEqual(['data 4 h old, 1 h promised']);
    expect(viewCard('modeling', broken, null, null).troubles).toEqual([]);
  });
});
