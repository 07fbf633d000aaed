// The map as drawn and as told, over the coarse picture of the Growth preset.
import { expect, test } from 'vitest';
import { drawRegions } from '../../../src/drawing/map/drawRegions';
import { frameMap } from '../../../src/drawing/map/frame';
import { labelRegions } from '../../../src/drawing/map/labelRegions';
import { listAnswers } from '../../../src/drawing/map/listAnswers';
import { nameAnswer, nameNothing, readMap } from '../../../src/drawing/map/readMap';
import { tellSlice } from '../../../src/drawing/map/tellSlices';
import {
  axisPlace,
  axisValue,
  DRIVER_IDS,
  DRIVERS,
  decide,
  loadMap,
  type MapPicture,
  PRESETS,
  type Scenario,
} from '../../../src/engine';

async function coarse(scenario: Scenario = PRESETS.growth): Promise<MapPicture> {
  const steps = await loadMap();
  const [picture] = [...steps({ scenario, x: 'traffic', y: 'experiments' }, 'coarse')].filter(
    (step) => step !== null,
  );
  if (!picture) throw new Error('no picture');
  return picture;
}

test.each(DRIVER_IDS)('a place on the axis of %s leads to its value and back', (driver) => {
  const { detents } = DRIVERS[driver];
  detents.forEach((detent, index) => {
    expect(axisValue(driver, index / (detents.length - 1))).toBe(detent);
    expect(axisPlace(driver, detent)).toBeCloseTo(index / (detents.length - 1), 9);
  });
  for (const place of [0.013, 0.37, 0.501, 0.93])
    expect(axisPlace(driver, axisValue(driver, place))).toBeCloseTo(place, 9);
});

test('regions cover the map and no more', async () => {
  const frame = frameMap(800);
  const { regions } = drawRegions(await coarse(), frame, () => 0);
  const area = regions.reduce((sum, { d }) => sum + Math.abs(areaOf(d)), 0);
  const whole = (frame.right - frame.left) * (frame.bottom - frame.top);
  expect(area / whole).toBeCloseTo(1, 2);
});

/** Rings of one region run one way, holes the other. */
function areaOf(d: string): number {
  return d
    .split('Z')
    .filter(Boolean)
    .reduce((total, ring) => {
      const points = ring
        .slice(1)
        .split('L')
        .map((pair) => pair.split(' ').map(Number));
      return points.reduce((sum, [x = 0, y = 0], index) => {
        const [nextX = 0, nextY = 0] = points[(index + 1) % points.length] ?? [];
        return sum + (x * nextY - nextX * y) / 2;
      }, total);
    }, 0);
}

test('the way through the point names each change once, in order, as the map reads there', async () => {
  const picture = await coarse();
  const place = axisPlace('experiments', 40);
  const { first, steps } = tellSlice(picture, 'x', 'traffic', 'experiments', 40, place);
  expect(first).toContain('PostgreSQL');
  let changes = 0;
  for (let column = 1; column <= picture.columns; column += 1) {
    const [before, after] = [column - 1, column].map(
      (at) => readMap(picture, at / picture.columns, place).answer,
    );
    if (before !== after) changes += 1;
  }
  expect(steps).toHaveLength(changes);
  expect(steps.some(({ text }) => text.includes('Storage becomes Lakehouse'))).toBe(true);
});

test('the table has the largest ground first and all of the map', async () => {
  const picture = await coarse();
  const rows = listAnswers(picture);
  expect(rows.reduce((sum, { nodes }) => sum + nodes, 0)).toBe(picture.answers.length);
  expect(rows.map(({ nodes }) => nodes)).toEqual(rows.map(({ nodes }) => nodes).toSorted((a, b) => b - a));
});

test('ground without an answer is blamed on what is held or pinned, and on nothing more', async () => {
  const wordsOf = async (scenario: Scenario) => {
    const picture = await coarse(scenario);
    expect(picture.answers).toContain(0);
    const { steps } = tellSlice(picture, 'x', 'traffic', 'experiments', 40, axisPlace('experiments', 40));
    return {
      point: nameAnswer(picture, 0),
      legend: nameNothing(scenario),
      ground: labelRegions(picture, frameMap(900), 1).find(({ answer }) => answer === 0)?.text,
      way: steps.at(-1)?.text,
      row: listAnswers(picture).find(({ answer }) => answer === 0)?.architecture,
    };
  };
  const held = await wordsOf({ ...PRESETS.growth, held: decide(PRESETS.growth).chosen.architecture });
  expect(held).toEqual({
    point: 'The held design does not keep every promise',
    legend: 'the held design does not keep every promise',
    ground: 'held, it breaks a promise',
    way: 'from here on the held design does not keep every promise',
    row: 'The held design does not keep every promise',
  });
  const pinned = await wordsOf({ ...PRESETS.growth, pins: { storage: 'postgresql' } });
  expect(pinned.point).toBe('Nothing that the pins leave keeps every promise');
  expect(pinned.ground).toMatch(/no answer$/);
  const free = await wordsOf({ ...PRESETS.growth, budgetUsdPerMonth: 20_000 });
  expect(free.point).toBe('Nothing keeps every promise');
});
