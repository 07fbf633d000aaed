// The picture of the frontier and its words: every point on the line, nothing below it, no digit that promises more than is kept.
import { beforeAll, describe, expect, it } from 'vitest';
import { layFrontier } from '../../../src/drawing/frontier/layFrontier';
import { answerOf, firstThatKeeps, pickNearest } from '../../../src/drawing/frontier/pickNearest';
import { tableRows } from '../../../src/drawing/frontier/tableRows';
import { tellFrontier } from '../../../src/drawing/frontier/tellFrontier';
import { viewPoint } from '../../../src/drawing/frontier/viewPoint';
import { decide, type Frontier, type FrontierAxis, loadFrontier, type Scenario } from '../../../src/engine';
import { scenarioWith } from '../../builders/scenarios';

const TIME = 60_000;
let steps: Awaited<ReturnType<typeof loadFrontier>>;

beforeAll(async () => {
  steps = await loadFrontier();
});

function frontierOf(scenario: Scenario, axis: FrontierAxis = 'freshness'): Frontier {
  for (const frontier of steps({ scenario, axis })) if (frontier !== null) return frontier;
  throw new Error('A frontier ends with a result.');
}
function draw(frontier: Frontier, width = 900) {
  const drawing = layFrontier(frontier, width, 440);
  if (drawing === null) throw new Error('There is something to draw.');
  return drawing;
}

describe('the picture', () => {
  it(
    'runs through every point, better to the right and dearer upwards, with no dot of the cloud below',
    () => {
      for (const axis of ['freshness', 'reliability', 'complexity'] as const) {
        const { spots, linePath, cloudPath } = draw(frontierOf(scenarioWith({}), axis));
        expect(spots.length).toBeGreaterThan(3);
        spots.slice(1).forEach((spot, index) => {
          const before = spots[index];
          expect(spot.x).toBeGreaterThan(before?.x ?? Infinity);
          expect(spot.y).toBeLessThan(before?.y ?? 0);
          expect(linePath).toContain(`V${spot.y.toFixed(1)}H${spot.x.toFixed(1)}`);
        });
        const dots = [...cloudPath.matchAll(/M(-?\d+) (-?\d+)h0/g)].map(([, x, y]) => ({
          x: Number(x),
          y: Number(y),
        }));
        expect(dots.length).toBeGreaterThan(100);
        for (const { x, y } of dots) {
          const line = spots.find((spot) => spot.x >= x - 1);
          expect(y).toBeLessThanOrEqual((line?.y ?? Number.NEGATIVE_INFINITY) + 1);
        }
      }
    },
    TIME,
  );

  it('names steps below the line only, each within the picture and none over another', () => {
    for (const width of [358, 786, 970]) {
      const { labels, spots, right, bottom } = draw(frontierOf(scenarioWith({})), width);
      expect(labels.length).toBeGreaterThan(1);
      const boxes = labels.map(({ x, y, align, text }) => {
        const wide = text.length * 6.6;
        return {
          from: align === 'start' ? x : x - wide,
          to: align === 'start' ? x + wide : x,
          top: y - 11,
          bottom: y + 3,
        };
      });
      boxes.forEach((box, index) => {
        expect(box.to).toBeLessThanOrEqual(right + 0.01);
        expect(box.bottom).toBeLessThanOrEqual(bottom);
        for (const spot of spots)
          if (spot.x >= box.from && spot.x <= box.to) expect(box.top).toBeGreaterThan(spot.y);
        for (const other of boxes.slice(index + 1))
          expect(
            box.from < other.to && other.from < box.to && box.top < other.bottom && other.top < box.bottom,
          ).toBe(false);
      });
    }
  });

  it('finds the point under a pointer, on the line first, then in the cloud', () => {
    const frontier = frontierOf(scenarioWith({}));
    const drawing = draw(frontier);
    const spot = drawing.spots[3];
    expect(pickNearest(frontier, drawing, { x: (spot?.x ?? 0) + 3, y: (spot?.y ?? 0) - 2 })).toEqual({
      kind: 'efficient',
      index: 3,
    });
    const index = frontier.beaten.place.findIndex(
      (_, at) => drawing.y(frontier.beaten.objectiveUsdPerMonth[at] ?? 0) < 250,
    );
    const at = {
      x: drawing.x(frontier.beaten.place[index] ?? 0),
      y: drawing.y(frontier.beaten.objectiveUsdPerMonth[index] ?? 0),
    };
    const pick = pickNearest(frontier, drawing, at);
    expect(pick?.kind).toBe('beaten');
    const answer = pick && answerOf(frontier, drawing, pick);
    expect(answer && decide(answer.scenario).kind).toBe('feasible');
    expect(answer?.figures.totalUsdPerMonth).toBeCloseTo(answer?.objectiveUsdPerMonth ?? 0, 6);
    expect(pickNearest(frontier, drawing, { x: drawing.right, y: drawing.bottom })).toBeNull();
  });

  it('says what choosing a point breaks, or tightens, and how it differs', () => {
    const frontier = frontierOf(scenarioWith({}));
    const chosen = frontier.chosen?.point ?? null;
    const [cheapest, dearest] = [frontier.efficient[0], frontier.efficient.at(-1)];
    if (!cheapest || !dearest || !chosen) throw new Error('Growth has a frontier.');
    expect(viewPoint(cheapest, chosen, frontier.request).consequence).toMatch(
      /^It breaks the promise of 1 h\..+loosens freshness from 1 h to/,
    );
    const strict = viewPoint(dearest, chosen, frontier.request);
    expect(strict.consequence).toMatch(/tightens freshness from 1 h to 100 ms/);
    expect(strict.layers.find(({ layer }) => layer === 'ingestion')).toMatchObject({
      option: 'Kafka',
      insteadOf: 'files',
    });
    expect(strict.figures.find(({ name }) => name === 'With people')?.change).toMatch(
      /^\+\$\d.+K \(\+\d+%\)$/,
    );
    expect(viewPoint(chosen, chosen, frontier.request).spoken).toContain('This is the chosen one.');
  });

  it('lists the whole architecture once, then what changes', () => {
    const rows = tableRows(frontierOf(scenarioWith({})));
    expect(rows[0]?.architecture).toBe('files, warehouse, dbt, ML pipeline, CI/CD, metrics');
    expect(rows[1]?.architecture).toBe('the same');
    expect(rows.filter(({ architecture }) => architecture.endsWith('chosen'))).toHaveLength(1);
  });
});

describe('the sentence', () => {
  it('says that nothing beats the chosen one', () => {
    const { headline, details } = tellFrontier(frontierOf(scenarioWith({})));
    expect(headline).toMatch(
      /^Nothing that promises as much costs less than the chosen \$[\d.]+K a month\.$/,
    );
    expect(details.join(' ')).toMatch(/Next up, 5 min costs .+ more, with ClickHouse, roll-ups\./);
  });

  it('says what pins cost, and what would stand without them', () => {
    const { headline, details } = tellFrontier(frontierOf(scenarioWith({ pins: { storage: 'clickhouse' } })));
    expect(headline).toMatch(/^Your pins cost \$.+ a month/);
    expect(details).toEqual(['Released, it would be warehouse.']);
  });

  it('speaks of the held design where one is held, and of pins only where there are some', () => {
    const held = decide(scenarioWith({})).chosen.architecture;
    const busy = { held, eventsPerDay: 3.15e10 };
    const broken = tellFrontier(frontierOf(scenarioWith(busy)));
    expect(broken.headline).toBe('The held design does not keep every promise.');
    expect(broken.details).toEqual([
      expect.stringMatching(/^Released, it costs \$\d+K a month to keep them\.$/),
    ]);
    const both = tellFrontier(frontierOf(scenarioWith({ ...busy, pins: { storage: 'postgresql' } })));
    expect(both.headline).toBe('The held design, as pinned, does not keep every promise.');
    const idle = frontierOf(scenarioWith({ held, eventsPerDay: 1e6 }));
    expect(tellFrontier(idle).headline).toMatch(
      /^Holding this design costs \$.+ a month: released, what promises as much costs \$.+\.$/,
    );
    expect(draw(idle).chosen?.name).toBe('yours, held');
    expect(draw(frontierOf(scenarioWith({ pins: { storage: 'clickhouse' } }))).chosen?.name).toBe(
      'yours, pinned',
    );
    expect(draw(frontierOf(scenarioWith({}))).chosen?.name).toBe('chosen');
  });

  it('says whether pins, this promise or another is what cannot be kept', () => {
    const byPins = frontierOf(scenarioWith({ pins: { storage: 'postgresql' } }));
    expect(tellFrontier(byPins).headline).toMatch(/^The pinned layers/);
    const asked = draw(byPins).spots[firstThatKeeps(byPins, draw(byPins))]?.answer.place;
    expect(asked).toBeLessThanOrEqual(3600);
    const strict = frontierOf(scenarioWith({ reliabilityRatio: 0.99999 }), 'reliability');
    expect(tellFrontier(strict).headline).toBe('Nothing keeps 99.999% with the other promises.');
    expect(firstThatKeeps(strict, draw(strict))).toBe(strict.efficient.length - 1);
    const poor = frontierOf(scenarioWith({ budgetUsdPerMonth: 100 }));
    expect(layFrontier(poor, 900, 440)).toBeNull();
    expect(tellFrontier(poor).headline).toMatch(/^Nothing keeps the other promises/);
    expect(tellFrontier(poor).details.join(' ')).toContain('The budget of $100');
  });
});
