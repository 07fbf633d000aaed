// Tests what a layer's card says: units, load and troubles.
import { describe, expect, it } from 'vitest';
import { countUnits, countUnitsShort } from '../../../src/drawing/diagram/countUnits';
import { listTroubles } from '../../../src/drawing/diagram/listTroubles';
import { formatLoad, viewLoad } from '../../../src/drawing/diagram/viewLoad';
import { buildInfeasible } from '../../builders/drawnAssessment';

describe('units', () => {
  it.each([
    [1, 'brokers', '1 broker'],
    [3, 'brokers', '3 brokers'],
    [2.54, 'credits/h', '2.5 credits/h'],
    [1, 'credits/h in a run', '1 credit/h in a run'],
    [84.4, 'jobs watched', '84 jobs watched'],
    [1, 'application', '1 application'],
    [12.3, 'vCPU', '12 vCPU'],
    [13_120, 'brokers', '13.1K brokers'],
  ])('counts %d %s as "%s"', (unitCount, unitName, words) =>
    expect(countUnits({ unitCount, unitName })).toBe(words),
  );

  it('leaves out what they are doing where there is little room', () => {
    expect(countUnitsShort({ unitCount: 84.4, unitName: 'jobs watched' })).toBe('84 jobs');
    expect(countUnitsShort({ unitCount: 1, unitName: 'credits/h in a run' })).toBe('1 credit/h');
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
      limit: 'run window',
      isSaturated: true,
    });
    expect(viewLoad({ ...parts.storage, limits: [] })).toBeNull();
  });
});

describe('a card', () => {
  it('says which limit is passed and which promise breaks because of it', () => {
    const broken = buildInfeasible().chosen;
    expect(listTroubles(broken, 'processing')).toEqual(['run window at 300%']);
    expect(listTroubles(broken, 'storage')).toEqual(['data 4 h old, 1 h promised']);
    expect(listTroubles(broken, 'modeling')).toEqual([]);
  });
});
