// The model held against 53 real organisations: what was reached, with the yardstick beside it.

import { describe, expect, it } from 'vitest';
import { SCORED_LAYERS } from '../../src/engine/check/organisations/organisation';
import { runBacktest } from '../../src/engine/check/organisations/runBacktest';
import { tellChoice, tellVerdict } from '../../src/words/organisations';

const report = runBacktest();

describe('the backtest', () => {
  it('scores the cases that say enough: 30 stores, 29 ways of processing, 25 deployments, 46 stacks', () => {
    const { storage, processing, deployment } = report.layers;
    expect(report.rows).toHaveLength(53);
    expect([storage.scored, processing.scored, deployment.scored]).toEqual([30, 29, 25]);
    expect([report.verdict.ok, report.verdict.failing]).toEqual([36, 10]);
  });

  it('has the yardstick that two cuts on traffic reach: 24 of 30, 24 of 29, 20 of 25', () => {
    const { storage, processing, deployment } = report.layers;
    expect(storage.yardstick).toMatchObject({ agreed: 24, scored: 30 });
    expect(processing.yardstick).toMatchObject({ agreed: 24, scored: 29 });
    expect(deployment.yardstick).toMatchObject({ agreed: 20, scored: 25 });
  });

  it.each(SCORED_LAYERS)('picks more tiers in use than two fitted cuts do, in %s', (layer) => {
    const { agreed, yardstick } = report.layers[layer];
    expect(agreed).toBeGreaterThan(yardstick.agreed);
  });

  it('lets hold what held and break what broke, at a balanced accuracy of 80%', () => {
    expect(report.verdict.held).toBe(36);
    expect(report.verdict.broke).toBeGreaterThanOrEqual(6);
    expect(report.verdict.balancedAccuracyRatio).toBeGreaterThanOrEqual(0.8);
  });

  it('explains each disagreement with numbers', () => {
    const told = report.rows.flatMap(({ verdict, choices }) => [
      ...(verdict === null || verdict.agrees ? [] : [tellVerdict(verdict)]),
      ...choices.filter(({ agrees }) => !agrees).map(tellChoice),
    ]);
    expect(told.length).toBeGreaterThan(0);
    for (const sentence of told) expect(sentence).toMatch(/\d.*\.$/);
  });

  it('gives the same answer each time', () => {
    expect(JSON.stringify(runBacktest())).toBe(JSON.stringify(report));
  });

  it("feels a visitor's own numbers", () => {
    const slower = runBacktest({ clickhouseScanRowsPerVcpuSecond: 1e5 });
    expect(slower.verdict.held).toBeLessThan(report.verdict.held);
  });
});
