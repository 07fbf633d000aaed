// Growth in words and in geometry: sentences that name month and reason, lines that meet their promise, labels that do not collide.
import { describe, expect, it, vi } from 'vitest';
import { layPromises, layRoadmap } from '../../../src/drawing/growth/layRoadmap';
import { listMonths } from '../../../src/drawing/growth/listMonths';
import { listPrices } from '../../../src/drawing/growth/listPrices';
import { readMonth, tellMonth } from '../../../src/drawing/growth/readMonth';
import { roundTicks } from '../../../src/drawing/growth/roundTicks';
import { spreadLabels } from '../../../src/drawing/growth/spreadLabels';
import { tellFollowers } from '../../../src/drawing/growth/tellFollowers';
import { tellMigration } from '../../../src/drawing/growth/tellMigration';
import { layTimeAxis } from '../../../src/drawing/growth/timeAxis';
import { SERIES_IDS, viewSeries } from '../../../src/drawing/growth/viewSeries';
import { readGrowth, speakGrowth, writePerYear } from '../../../src/drawing/growth/writeGrowth';
import { writeSummary } from '../../../src/drawing/growth/writeSummary';
import {
  isMigrationConstant,
  LAYER_IDS,
  type Migration,
  PRESETS,
  type Scenario,
  STANDARD_VALUES,
} from '../../../src/engine';
import { grow, HELD_CHOICES } from '../../builders/growth';

vi.setConfig({ testTimeout: 60_000 });

const at = (trafficGrowthPerMonth: number, scenario: Scenario = PRESETS.startup) =>
  grow({ scenario, trafficGrowthPerMonth, experimentGrowthPerMonth: trafficGrowthPerMonth / 2, months: 36 });
const fast = at(0.2);
const still = at(0);
const poor = grow({
  scenario: { ...PRESETS.growth, budgetUsdPerMonth: 1000 },
  trafficGrowthPerMonth: 0.08,
  experimentGrowthPerMonth: 0.04,
  months: 36,
});
const axis = layTimeAxis(900, 36);

describe('the summary', () => {
  it('names what is outgrown, when, why, and when to start', () => {
    const { late, policies } = fast;
    const { first, rest } = writeSummary(fast);
    expect(first).toContain('At 20% a month you outgrow');
    expect(first).toContain(`in month ${late.firstBreak?.month}`);
    expect(first).toMatch(/h late a month, 73 h allowed/);
    expect(policies['just-in-time'].migrations.map(({ startMonth }) => startMonth)).toContain(
      Number(/start to move in month (\d+)/.exec(first)?.[1]),
    );
    expect(rest).toContain('Moving everything now costs');
    expect(rest).toContain(`Never moving breaks reliability from month ${late.firstBreak?.month} on`);
  });

  it('speaks of the move that answers the first broken promise, not of one that moves the layer blamed later', () => {
    const { late, policies } = poor;
    const { migrations, months, totals } = policies['just-in-time'];
    const [answer] = migrations;
    expect(late.firstBreak).toMatchObject({ month: 4, layer: 'deployment', promise: { id: 'budget' } });
    expect(answer?.moves.map(({ layer }) => layer)).toEqual(['modeling']);
    expect(migrations[1]?.moves.map(({ layer }) => layer)).toEqual(['deployment']);
    expect(months[4]?.broken).toEqual([]);
    expect(totals.brokenMonths).toBeLessThan(policies.never.totals.brokenMonths);
    const { first, rest } = writeSummary(poor);
    expect(first).toMatch(
      /^At 8% a month you outgrow what stands today in month 4 .*; start to move in month 1 \(ML pipeline with registry → batch retraining script\)\.$/,
    );
    expect(rest).not.toMatch(/comes first/);
  });

  it('says of a move before it what it keeps, and that it pays only where it costs less than not moving', () => {
    const second = { ...poor, late: { ...poor.late, answeredBy: 1 } };
    expect(writeSummary(second).rest).toContain(
      'A move that keeps budget comes first: ML pipeline with registry → batch retraining script, started in month 1.',
    );
    const withCosts = (usd: number) => {
      const never = poor.policies.never.months.map((month) => ({ ...month, broken: [], peopleUsd: usd }));
      const policies = { ...poor.policies, never: { ...poor.policies.never, months: never } };
      return writeSummary({ ...second, policies }).rest;
    };
    expect(withCosts(0)).toContain('Another move comes first: ML pipeline');
    expect(withCosts(1e6)).toContain('A move that pays comes first: ML pipeline');
  });

  it('tells a late move that starts today from one that waits for another', () => {
    const landing = { ...poor.policies['just-in-time'].migrations[0], month: 7 } as Migration;
    const landedLate = (startMonth: number) =>
      writeSummary({
        ...poor,
        policies: {
          ...poor.policies,
          'just-in-time': { ...poor.policies['just-in-time'], migrations: [{ ...landing, startMonth }] },
        },
      }).first;
    expect(landedLate(0)).toMatch(/already late by 3 months: start now/);
    expect(landedLate(3)).toMatch(/starts in month 3, after another, and is late by 3 months/);
  });

  it('says how many hours never moving is late only where freshness or reliability breaks', () => {
    const [{ late: told }, { rest }] = [listPrices(poor), writeSummary(poor)];
    expect(told).toBe('Too late: never moving breaks budget in 33 months, capacity in 5 months.');
    expect(rest).toContain('Never moving breaks budget from month 4 on (33 months).');
    expect(listPrices(fast).late).toMatch(
      /In the months that break reliability[a-z ]*, it is late [\d.,K]+ h more than the plan in time\./,
    );
    expect(writeSummary(fast).rest).toMatch(
      /Never moving breaks reliability from .* months, [\d.,K]+ h late\)/,
    );
  });

  it('says of a promise broken today alone that it breaks in no later month', () => {
    const { firstBreak } = poor.late;
    const today = { ...poor, late: { ...poor.late, firstBreak, promises: [] } };
    expect(writeSummary(today).rest).toContain('Never moving breaks budget today, and in no later month.');
    expect(listPrices(today).late).toBe('Too late: never moving breaks no promise within these months.');
  });

  it('says of a held design that breaks a promise today which run interval would keep it', () => {
    const held = { choices: HELD_CHOICES, intervalSeconds: 2700 };
    const { first, rest } = writeSummary(
      grow({
        scenario: { ...PRESETS.growth, eventsPerDay: 31_500_000_000, held },
        trafficGrowthPerMonth: 0.08,
        experimentGrowthPerMonth: 0.04,
        months: 36,
      }),
    );
    expect(first).toBe(
      'At 8% a month what stands today keeps every promise once its run interval is set anew, but moving pays: start in month 0.',
    );
    expect(rest).toMatch(
      /^Today it runs every 45 min and breaks freshness and reliability \(data 63 min old, .* promised; 79\.6 h late a month, .* allowed\); every 30 min it would not/,
    );
  });

  it('says that nothing has to move when nothing does', () => {
    expect(writeSummary(still).first).toBe(
      'Without growth of traffic, what stands today keeps every promise for all 36 months, and nothing cheaper pays for its move.',
    );
    expect(writeSummary(still).rest).toBe('');
  });

  it('says that moving pays where nothing breaks', () => {
    expect(writeSummary(at(-0.1, PRESETS.enterprise)).first).toMatch(
      /^Shrinking by 10% a month what stands today keeps every promise, but moving pays: start in month \d+\.$/,
    );
  });

  it('says from when nothing keeps every promise, and that a slider has ended', () => {
    const tight = at(0.2, { ...PRESETS.startup, budgetUsdPerMonth: 600 });
    expect(writeSummary(tight).rest).toMatch(
      /From month \d+ on nothing keeps every promise: .*over the \$600 budget/,
    );
    expect(writeSummary(at(1)).rest).toContain('Traffic reaches the end of its slider in month 25');
  });

  it('has no gap left unfilled and no number that is none', () => {
    for (const grown of [fast, still, poor, at(0.5), at(1), at(-0.2, PRESETS.growth)]) {
      const { first, rest } = writeSummary(grown);
      const prices = listPrices(grown);
      const moves = grown.policies['just-in-time'].migrations.map(tellMigration);
      const words = JSON.stringify([first, rest, prices, moves, tellFollowers(grown), listMonths(grown)]);
      expect(words).not.toMatch(/[{]\w+[}]|NaN|Infinity|undefined|no limit/);
    }
  });
});

describe('a move in words', () => {
  it('says when, what, why and what it takes', () => {
    const [move] = fast.policies['just-in-time'].migrations.map(tellMigration);
    expect(move?.when).toMatch(/^Start (today|in month \d+), done by month \d+$/);
    expect(move?.what).toContain('\u2192');
    expect(move?.why).toMatch(/promise in month \d+/);
    const range = String.raw`\$?[\d.]+K? \(\$?[\d.]+K?–\$?[\d.]+K?\)`;
    for (const [index, words] of ['engineer-hours', 'months', 'of work', 'for old and new'].entries())
      expect(move?.work[index]).toMatch(new RegExp(`^${range} ${words}`));
  });

  it('has no range where every number is the visitor’s own', () => {
    const constants = Object.fromEntries(
      Object.entries(STANDARD_VALUES).filter(([id]) => isMigrationConstant(id)),
    );
    const known = at(0.2, { ...PRESETS.startup, constants });
    for (const { work } of known.policies['just-in-time'].migrations.map(tellMigration))
      expect(work.join()).not.toMatch(/[(–]/);
    expect(known.late).toEqual(fast.late);
  });
});

describe('the drawing', () => {
  it('gives every layer a row that is filled from month 0 to the end', () => {
    for (const { stands } of layRoadmap(fast, axis)) {
      expect(stands[0]?.fromMonth).toBe(0);
      expect(stands.at(-1)?.toMonth).toBe(37);
      expect(stands.slice(1).map(({ fromMonth }) => fromMonth)).toEqual(
        stands.slice(0, -1).map(({ toMonth }) => toMonth),
      );
    }
    expect(layRoadmap(fast, axis).map(({ layer }) => layer)).toEqual([...LAYER_IDS]);
  });

  it('draws the lead time of a move up to the month in which it is done', () => {
    const rows = layRoadmap(fast, axis);
    for (const { moves, startMonth, month } of fast.policies['just-in-time'].migrations)
      for (const { layer } of moves)
        expect(rows.find((row) => row.layer === layer)?.leads).toContainEqual(
          expect.objectContaining({ fromMonth: startMonth, toMonth: month }),
        );
  });

  it('marks the months of each way that break a promise', () => {
    const [inTime, , never] = layPromises(fast, axis);
    expect(inTime?.broken).toEqual([]);
    expect(never?.broken[0]?.fromMonth).toBe(fast.late.firstBreak?.month);
    expect(never?.words).toContain('reliability');
  });

  it('keeps every line within its height and hatches only what is above its promise', () => {
    for (const grown of [fast, still, at(1)])
      for (const id of SERIES_IDS) {
        const view = viewSeries(id, grown, axis);
        for (const { yPx, path, values } of view.lines) {
          expect(path).not.toContain('NaN');
          expect(values).toHaveLength(37);
          expect(Math.min(...yPx)).toBeGreaterThanOrEqual(0);
          expect(Math.max(...yPx)).toBeLessThanOrEqual(view.heightPx);
        }
      }
    const lines = viewSeries('late', fast, axis).lines;
    expect(lines.find(({ policies }) => policies.includes('never'))?.brokenPath).not.toBe('');
    expect(lines.find(({ policies }) => policies.includes('just-in-time'))?.brokenPath).toBe('');
  });

  it('draws ways that never part as one line', () => {
    expect(viewSeries('cost', still, axis).lines.map(({ label }) => label)).toEqual(['all three']);
  });

  it('fits a phone: the axis never gets wider than the room', () => {
    for (const width of [280, 326, 620, 1200]) {
      const phone = layTimeAxis(width, 36);
      expect(phone.leftPx + phone.plotPx + phone.rightPx).toBe(width);
      expect(phone.place(36)).toBe(width - phone.rightPx);
    }
  });

  it('keeps labels apart and within bounds', () => {
    const spread = spreadLabels([50, 51, 52], 15, [8, 86]);
    const sorted = [...spread].sort((a, b) => a - b);
    for (let index = 1; index < sorted.length; index += 1)
      expect((sorted[index] ?? 0) - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(15);
    expect(Math.max(...spreadLabels([85, 86, 86], 15, [8, 86]))).toBe(86);
  });

  it('picks round times and powers of ten for ticks', () => {
    const place = (value: number) => Math.log10(value) * 50;
    expect(roundTicks({ low: 100, high: 20_000, isTime: true, place, gapPx: 22 })).toContain(3600);
    expect(roundTicks({ low: 5, high: 2000, isTime: false, place, gapPx: 22 })).toEqual(
      expect.arrayContaining([10, 100, 1000]),
    );
  });
});

describe('a month', () => {
  it('reads six layers, cost and promises for each way', () => {
    const rows = readMonth(fast, 36);
    expect(rows.map(({ policy }) => policy)).toEqual(['just-in-time', 'everything-now', 'never']);
    for (const { stands } of rows) expect(stands.map(({ layer }) => layer)).toEqual([...LAYER_IDS]);
    expect(rows[0]?.stands.some(({ hasMoved }) => hasMoved)).toBe(true);
    expect(rows[2]?.stands.some(({ hasMoved }) => hasMoved)).toBe(false);
    expect(rows[2]?.breaks).toContain('reliability');
  });

  it('is named by its number and its load', () => {
    expect(tellMonth(fast, 0)).toEqual({
      name: 'Month 0, today',
      load: '400K events a day, 2 tests a month',
    });
    expect(tellMonth(fast, 1).load).toBe('480K events a day, 2.2 tests a month');
  });
});

describe('a rate of growth', () => {
  const bounds = { low: -0.2, high: 1 };

  it('is written with what it makes of a year', () => {
    expect(writePerYear(0.08)).toBe('times 2.5 a year');
    expect(writePerYear(-0.1)).toBe('times 0.28 a year');
    expect(speakGrowth(0)).toBe('0% a month, the same all year');
  });

  it('is read as people type it, held within its bounds, and refused in words', () => {
    expect(readGrowth('8', bounds)).toEqual({ value: 0.08, remark: null });
    expect(readGrowth(' \u22125 % ', bounds)).toEqual({ value: -0.05, remark: null });
    expect(readGrowth('7.5%', bounds).value).toBeCloseTo(0.075, 12);
    expect(readGrowth('400', bounds)).toEqual({ value: 1, remark: 'The most here is 100%.' });
    expect(readGrowth('-50', bounds)).toEqual({ value: -0.2, remark: 'The least here is \u221220%.' });
    expect(readGrowth('fast', bounds).value).toBeNull();
  });
});
