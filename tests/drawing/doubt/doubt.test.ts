// Tests what the page says of doubt: ranges, dots against the promise, standing of the choice, and the ranking.
import { beforeAll, describe, expect, test } from 'vitest';
import { describeStanding } from '../../../src/drawing/doubt/describeStanding';
import { FIGURE_IDS } from '../../../src/drawing/doubt/doubtFigure';
import { influences } from '../../../src/drawing/doubt/influences';
import { logAxis } from '../../../src/drawing/doubt/logAxis';
import { rankBars } from '../../../src/drawing/doubt/rankBars';
import { stackDots } from '../../../src/drawing/doubt/stackDots';
import { viewFigure } from '../../../src/drawing/doubt/viewFigure';
import { describeMetrics } from '../../../src/drawing/metrics/describeMetrics';
import { type Doubt, decide, LAYER_IDS, loadDoubt, PRESETS, type Scenario } from '../../../src/engine';
import { DOUBT, DOUBT_STUDY } from '../../../src/words/doubt';
import { formatSpan } from '../../../src/words/format/span';
import { formatSeconds } from '../../../src/words/format/time';
import { formatUsd } from '../../../src/words/format/usd';

const EFFORT = { sampleCounts: [64], rankingRows: 4, rankingReplicates: 2 };
/** Of the width. */
const DOT = 0.04;
const growth = decide(PRESETS.growth).chosen;

async function study(scenario: Scenario, effort: object = EFFORT): Promise<Doubt> {
  let last: Doubt | null = null;
  for (const doubt of (await loadDoubt())(scenario, effort)) last = doubt ?? last;
  if (!last) throw new Error('The study says nothing.');
  return last;
}

let doubt: Doubt;
beforeAll(async () => {
  doubt = await study(PRESETS.growth);
}, 60_000);

test('a range writes its unit once, unless its ends differ in it', () => {
  expect(formatSpan(2300, 9100, formatUsd)).toBe('$2.3–9.1K');
  expect(formatSpan(640, 1200, formatUsd)).toBe('$640–$1.2K');
  expect(formatSpan(46 * 60, 53 * 60, formatSeconds)).toBe('46–53 min');
  expect(formatSpan(0.8, 15, formatSeconds)).toBe('800 ms–15 s');
  expect(formatSpan(2, Number.POSITIVE_INFINITY, formatSeconds)).toBe('2 s–no limit');
  expect(formatSpan(15, 15.01, formatSeconds)).toBe('about 15 s');
});

test('the page names the seed from which the engine draws', async () => {
  expect(await study(PRESETS.growth, { ...EFFORT, seed: DOUBT_STUDY.seed })).toEqual(doubt);
});

describe('a logarithmic axis', () => {
  test('keeps order, keeps within its width, and bears nothing and endless', () => {
    const { place } = logAxis([1, 10, 1000]);
    const places = [0, 1, 10, 1000, Number.POSITIVE_INFINITY].map(place);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect([places[0], places.at(-1)]).toEqual([0, 1]);
    expect(place(10) - place(1)).toBeCloseTo((place(1000) - place(10)) / 2);
  });

  test.each([[[5]], [[1, 2]], [[3, 9000]], [[1e-7, 1e3]], [[0, 0]], [[2700, 3500]]])(
    'has two to five ticks within the width for %j',
    (values) => {
      const { ticks } = logAxis(values);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(5);
      for (const { placeRatio } of ticks) expect(placeRatio).toBeGreaterThan(0);
    },
  );
});

test('dots that would overlap are stacked, and a promise parts them', () => {
  const dots = stackDots([0.1, 0.11, 0.12, 0.13, 0.5], (value) => value, {
    widthRatio: 0.05,
    promised: 0.115,
  });
  expect(dots.map(({ height }) => height)).toEqual([0, 1, 0, 1, 0]);
  expect(dots.map(({ keeps }) => keeps)).toEqual([true, true, false, false, false]);
});

describe('a figure', () => {
  test.each(FIGURE_IDS)('%s shows twenty futures a row, or is not there', (id) => {
    const view = viewFigure(id, doubt, growth, DOT);
    if (id === 'decisionSeconds') return expect(view).toBeNull();
    expect(view?.rows.map(({ dots }) => dots.length)).toEqual([20, 20]);
    for (const row of view?.rows ?? []) {
      expect(row.fromRatio).toBeLessThanOrEqual(row.medianRatio);
      expect(row.medianRatio).toBeLessThanOrEqual(row.toRatio);
    }
  });

  test('counts the futures that keep the promise', () => {
    const kept = doubt.fixed.freshnessSeconds?.twentieths.filter((age) => age <= 3600).length;
    expect(viewFigure('freshnessSeconds', doubt, growth, DOT)?.keepSentence).toBe(
      `${kept} of 20 futures keep the promise of 1 h.`,
    );
  });

  test('is held against the budget once there is one', () => {
    expect(viewFigure('infrastructureUsdPerMonth', doubt, growth, DOT)?.keepSentence).toBe(DOUBT.noBudget);
    const bounded = decide({ ...PRESETS.growth, budgetUsdPerMonth: 4000 }).chosen;
    expect(viewFigure('infrastructureUsdPerMonth', doubt, bounded, DOT)?.keepSentence).toMatch(
      /^\d+ of 20 futures keep your budget of \$4K\.$/,
    );
  });

  test('says that the second row is of futures with an answer, where some have none', () => {
    const some = { ...doubt, remade: { ...doubt.remade, noneShare: 0.62 } };
    const [, remade] = viewFigure('freshnessSeconds', some, growth, DOT)?.rows ?? [];
    expect(remade?.note).toMatch(/^Only the 38 of 100 futures that have an answer/);
  });

  test('says that no future has an answer where none has', () => {
    const none = { ...doubt.remade, metrics: { ...doubt.remade.metrics, freshnessSeconds: null } };
    const view = viewFigure('freshnessSeconds', { ...doubt, remade: none }, growth, DOT);
    expect(view?.rows).toHaveLength(1);
    expect(view?.noAnswer).toBe('In no future does anything keep every promise.');
  });

  test('speaks of the held design alone where one is held', () => {
    const scenario = { ...PRESETS.growth, held: growth.architecture };
    const metrics = { ...doubt.remade.metrics, freshnessSeconds: null };
    const none = { ...doubt, scenario, remade: { ...doubt.remade, metrics } };
    expect(viewFigure('freshnessSeconds', none, growth, DOT)?.noAnswer).toBe(
      'In no future does the held design keep every promise.',
    );
    const some = { ...doubt, scenario, remade: { ...doubt.remade, noneShare: 0.62 } };
    expect(viewFigure('freshnessSeconds', some, growth, DOT)?.rows[1]?.note).toBe(
      'Only the 38 of 100 futures in which the held design keeps every promise.',
    );
  });
});

test('the standing of the choice is said in counts', () => {
  const { sentences, layers } = describeStanding({
    ...doubt,
    keepAllShare: 0.54,
    remade: { ...doubt.remade, sameArchitectureShare: 0.07, nearBestShare: 0.11, noneShare: 0.12 },
  });
  expect(sentences[0]).toBe(
    'The same architecture wins in 7 of 100 futures, and stands within 5% of the winner in 11 of 100.',
  );
  expect(sentences[1]).toBe('Held as it is, it keeps every promise in 54 of 100.');
  expect(sentences.at(-1)).toBe('In 12 of 100 nothing in the catalog keeps every promise.');
  expect(layers.map(({ id }) => id)).toEqual([...LAYER_IDS]);
});

test('nothing is said of the catalog where a design is held, or pins leave less of it', async () => {
  const held = await study({ ...PRESETS.growth, eventsPerDay: 3.15e10, held: growth.architecture });
  expect(held.remade.noneShare).toBeGreaterThan(0.5);
  expect(describeStanding(held)).toEqual({
    sentences: [
      'The design is held, so no other can win.',
      expect.stringMatching(/^It keeps every promise in .+ of 100 futures\.$/),
    ],
    others: [],
    layers: [],
  });
  const pinned = { ...doubt, scenario: { ...doubt.scenario, pins: { storage: 'warehouse' } as const } };
  const { sentences } = describeStanding({ ...pinned, remade: { ...doubt.remade, noneShare: 0.12 } });
  expect(sentences.at(-1)).toBe('In 12 of 100 nothing that the pins leave keeps every promise.');
  expect(sentences.join(' ')).toMatch(/Where it keeps them, .+ that the pins leave/);
});

test('the ranking is drawn with its error, the strongest first, and says which are estimates', () => {
  const bars = rankBars(doubt.ranking.peopleUsdPerMonth);
  expect(bars.length).toBeGreaterThan(3);
  expect(bars.map(({ sizeRatio }) => sizeRatio)).toEqual(
    bars.map(({ sizeRatio }) => sizeRatio).toSorted((a, b) => b - a),
  );
  for (const { errorFromRatio, sizeRatio, errorToRatio, isEstimate, kind } of bars) {
    expect(errorFromRatio).toBeLessThanOrEqual(sizeRatio);
    expect(errorToRatio).toBeGreaterThanOrEqual(sizeRatio);
    expect(errorToRatio).toBeLessThanOrEqual(1);
    expect(isEstimate).toBe(kind === DOUBT.estimate);
  }
});

test('a constant matters as much as in the figure that it moves most', () => {
  const known = influences(doubt.ranking) ?? {};
  for (const { constant, totalIndex } of doubt.ranking.dataLossRatio)
    expect(known[constant]).toBeGreaterThanOrEqual(Math.min(1, totalIndex));
});

test('cards carry ranges once there is doubt, and none before', () => {
  const ranges = (some: Doubt | null) =>
    describeMetrics({ now: growth, before: null, cause: null, doubt: some }).flatMap(({ values }) =>
      values.flatMap(({ caption, range }) => (range ? [caption] : [])),
    );
  expect(ranges(null)).toEqual([]);
  expect(ranges(doubt)).toEqual([
    'old at dashboards',
    'serving p95',
    'infrastructure',
    'people',
    'on time',
    'late a month',
    'engineers to run',
  ]);
});
