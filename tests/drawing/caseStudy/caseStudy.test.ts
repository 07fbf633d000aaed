// Tests what the case study says of a scenario: watches, events, lineage, test counts, verdict.
import { describe, expect, test } from 'vitest';
import { countTests } from '../../../src/drawing/caseStudy/countTests';
import { drawLineage } from '../../../src/drawing/caseStudy/drawLineage';
import { sampleEvents } from '../../../src/drawing/caseStudy/sampleEvents';
import { judgeUse } from '../../../src/drawing/caseStudy/watchRow';
import { watchSuccess } from '../../../src/drawing/caseStudy/watchSuccess';
import { watchTripwires } from '../../../src/drawing/caseStudy/watchTripwires';
import { writeVerdict } from '../../../src/drawing/caseStudy/writeVerdict';
import { decide, holdToday, PRESETS, TIERS } from '../../../src/engine';

const growth = decide(PRESETS.growth).chosen;
const findRow = <T extends { readonly id: string }>(rows: readonly T[], id: string): T | undefined =>
  rows.find((row) => row.id === id);

describe('watches', () => {
  test('a row is near from four fifths of its threshold and trips beyond it', () => {
    expect([0.5, 0.8, 1, 1.01, Number.NaN].map(judgeUse)).toEqual([
      'armed',
      'near',
      'near',
      'tripped',
      'tripped',
    ]);
  });

  test('without a budget the cost row asks for none and does not trip', () => {
    expect(findRow(watchSuccess(growth), 'cost-budget')).toMatchObject({
      state: 'unset',
      threshold: 'no budget set',
    });
  });

  test('a kept preset trips nothing', () => {
    for (const tier of TIERS) {
      const { chosen } = decide(PRESETS[tier]);
      const rows = [...watchSuccess(chosen), ...watchTripwires(chosen, null)];
      expect(rows.filter(({ state }) => state === 'tripped')).toEqual([]);
    }
  });

  test('costs that grow with traffic are no runaway, the same growth on flat traffic is', () => {
    const startup = decide(PRESETS.startup).chosen;
    expect(findRow(watchTripwires(growth, startup), 'runaway-cost')?.state).toBe('armed');
    const bill = growth.cost.infrastructureUsdPerMonth;
    const dear = { ...growth, cost: { ...growth.cost, infrastructureUsdPerMonth: bill * 1.3 } };
    expect(findRow(watchTripwires(dear, growth), 'runaway-cost')?.state).toBe('tripped');
  });
});

describe('sample events', () => {
  test('a run speaks the three events with exactly their fields', () => {
    expect(sampleEvents(growth).map(({ event, fields }) => [event, Object.keys(fields)])).toEqual([
      ['pipeline_run_start', ['pipeline_id', 'run_id', 'timestamp']],
      ['pipeline_run_end', ['pipeline_id', 'run_id', 'status', 'duration_sec']],
      ['data_freshness', ['table_name', 'last_updated', 'expected_freshness_hours']],
    ]);
  });

  test('the same scenario gives the same run, another scenario another', () => {
    expect(sampleEvents(growth)).toEqual(sampleEvents(decide(PRESETS.growth).chosen));
    expect(sampleEvents(growth)[0]?.fields.run_id).not.toBe(
      sampleEvents(decide(PRESETS.startup).chosen)[0]?.fields.run_id,
    );
  });

  test('run ids have the form of a UUID and the promise is in hours', () => {
    const [start, , freshness] = sampleEvents(growth);
    expect(start?.fields.run_id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(freshness?.fields.expected_freshness_hours).toBe(1);
  });
});

describe('data model', () => {
  test('marts are incremental where the processing is, and views where SQL is live', () => {
    expect(drawLineage(growth).marts[0]?.note).toBe('incremental');
    const live = decide({ ...PRESETS.startup, pins: { processing: 'live-sql' } }).chosen;
    expect(drawLineage(live).marts[0]?.note).toBe('view');
  });

  test('every line of the lineage leads to a table that is drawn', () => {
    const { sources, staging, marts } = drawLineage(growth);
    for (const { feeds } of sources) for (const row of feeds) expect(staging[row]).toBeDefined();
    for (const { feeds } of staging) for (const row of feeds) expect(marts[row]).toBeDefined();
  });

  test('each kind of test has a whole count of its own', () => {
    const counts = countTests(growth.demand);
    expect(counts.map(({ id }) => id)).toEqual([
      'uniqueness',
      'not_null',
      'relationships',
      'accepted_values',
      'freshness',
    ]);
    for (const { count } of counts) expect(Number.isInteger(count) && count > 0).toBe(true);
  });
});

test('the verdict has no blank left, whether promises can be kept or not', () => {
  const impossible = decide({ ...PRESETS.startup, budgetUsdPerMonth: 1 });
  for (const decision of [decide(PRESETS.enterprise), impossible])
    expect(writeVerdict(decision)).not.toMatch(/[{}]/);
  expect(writeVerdict(impossible)).toMatch(/nothing in the catalog keeps every promise\./);
  const pinned = decide({ ...PRESETS.enterprise, pins: { storage: 'postgresql' } });
  expect(pinned.kind).toBe('infeasible');
  expect(writeVerdict(pinned)).toMatch(/nothing that the pins leave keeps every promise\./);
});

test('the verdict says of no promise that it cannot be kept where another is broken', () => {
  const poor = decide({ ...PRESETS.startup, budgetUsdPerMonth: 50 });
  const held = decide({ ...holdToday(PRESETS.startup).scenario, budgetUsdPerMonth: 50 });
  const opening = 'At 400K events a day and 2 tests a month, promising 90% and data at most 4 h old,';
  for (const decision of [poor, held])
    expect(decision.kind === 'infeasible' && decision.broken).toEqual(['budget']);
  expect(writeVerdict(poor)).toMatch(`${opening} nothing in the catalog keeps every promise. The nearest is`);
  expect(writeVerdict(held)).toMatch(`${opening} what is held breaks a promise: `);
});
