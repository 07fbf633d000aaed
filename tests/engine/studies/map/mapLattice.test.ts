// The nodes of a map, each held against the decision of the page for the same scenario.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../../../src/engine/data/catalog';
import {
  axisValue,
  type DriverId,
  decide,
  LAYER_IDS,
  type MapPicture,
  PRESETS,
  type Scenario,
} from '../../../../src/engine/index';
import { designOptions } from '../../../../src/engine/laws/design';
import { loadMap } from '../../../../src/engine/lazy';
import { searchCheapest } from '../../../../src/engine/search/cheapest';
import { makeDesignSpace } from '../../../../src/engine/search/space';
import { makeLattice } from '../../../../src/engine/studies/map/lattice';
import { scenarioAt } from '../../../../src/engine/studies/map/map';
import { mapSteps } from '../../../../src/engine/studies/map/mapSteps';

const AXES: readonly (readonly [DriverId, DriverId])[] = [
  ['traffic', 'experiments'],
  ['freshness', 'reliability'],
  ['reliability', 'traffic'],
];
const there = (scenario: Scenario, [x, y]: readonly [DriverId, DriverId], across: number, up: number) =>
  scenarioAt(scenario, [x, axisValue(x, across)], [y, axisValue(y, up)]);

describe.each(AXES)('the nodes of %s against %s', (...axes) => {
  const [x, y] = axes;

  it('answer and cost what the decision there does', () => {
    const scenario = PRESETS.growth;
    const lattice = makeLattice({ scenario, x, y });
    const { columns, rows, palette, answers, costsUsd } = lattice;
    const node = fc.tuple(fc.nat(columns), fc.nat(rows));
    let asked = 0;
    for (const [column, row] of new Map(
      fc.sample(node, { numRuns: 25 }).map((one) => [one.join(), one]),
    ).values()) {
      const full = searchCheapest(
        makeDesignSpace(there(scenario, axes, column / columns, row / rows), catalogOf(scenario)),
      );
      const answer = lattice.decideNode(column, row);
      asked += 1;
      const at = row * (columns + 1) + column;
      expect(lattice.isDecided[at]).toBe(1);
      expect(answers[at]).toBe(answer);
      expect(palette[answer]?.options ?? null).toEqual(full === null ? null : designOptions(full.design));
      if (full === null) expect(costsUsd[at]).toBeNaN();
      else expect((costsUsd[at] as number) / full.objectiveUsd).toBeCloseTo(1, 5);
      expect(lattice.decideNode(column, row)).toBe(answer);
      expect(lattice.count()).toBe(asked);
    }
    expect(lattice.isDecided.reduce((sum, one) => sum + one, 0)).toBe(asked);
  });

  it('and places between nodes are decided as they are, an eighth of a step apart', () => {
    const scenario = PRESETS.startup;
    const lattice = makeLattice({ scenario, x, y });
    const { columns, rows, palette } = lattice;
    const tick = fc.tuple(fc.nat(columns * 8), fc.nat(rows * 8));
    for (const [across, up] of fc.sample(tick, { numRuns: 15 })) {
      const { kind, chosen } = decide(there(scenario, axes, across / (columns * 8), up / (rows * 8)));
      const architecture = palette[lattice.decideTick(across, up, 0)];
      if (kind === 'infeasible') expect(architecture).toBeNull();
      else {
        expect(architecture?.tier).toBe(chosen.tier.main);
        for (const layer of LAYER_IDS)
          expect(architecture?.options[layer]).toBe(chosen.architecture.choices[layer].option);
      }
    }
    expect(lattice.count()).toBe(15);
    expect(lattice.isDecided.includes(1)).toBe(false);
  });
});

it('one answer has one place in the palette, the first being none', () => {
  const lattice = makeLattice({ scenario: PRESETS.growth, x: 'traffic', y: 'reliability' });
  expect(lattice.palette).toEqual([null]);
  for (let step = 0; step <= 10; step += 1) lattice.decideNode(step * 20, step * 20);
  const names = lattice.palette.map((one) => (one === null ? 'none' : Object.values(one.options).join()));
  expect(names.length).toBeGreaterThan(3);
  expect(new Set(names).size).toBe(names.length);
});

describe('a picture', () => {
  const scenario = PRESETS.growth;
  const coarse = () => {
    for (const picture of mapSteps({ scenario, x: 'traffic', y: 'experiments' }, 'coarse'))
      if (picture !== null) return picture;
    throw new Error('A map begins with a picture.');
  };

  it('names the layers that differ along each frontier, none where one side keeps nothing', () => {
    const { frontiers, palette } = coarse();
    expect(frontiers.some(({ right }) => right !== null)).toBe(true);
    for (const { left, right, layers } of frontiers) {
      const [one, other] = [palette[left], right === null ? null : palette[right]];
      if (!one || !other) expect(layers).toEqual([]);
      else expect(layers).toEqual(LAYER_IDS.filter((layer) => one.options[layer] !== other.options[layer]));
      if (right !== null) expect(left).not.toBe(right);
    }
  });

  it('has an answer and a cost at every node, decided or not', () => {
    const { answers, costsUsd, columns, rows, palette, decided, contours } = coarse();
    expect(answers).toHaveLength((columns + 1) * (rows + 1));
    answers.forEach((answer, node) => {
      expect(answer).toBeLessThan(palette.length);
      expect(Number.isNaN(costsUsd[node])).toBe(answer === 0);
    });
    expect(decided).toBeLessThan(answers.length / 100);
    expect(contours.length).toBeGreaterThan(2);
  });

  it('comes once where only the first is wanted, and stays as it is while work goes on', () => {
    const steps = mapSteps({ scenario, x: 'traffic', y: 'experiments' }, 'coarse');
    const pictures = [...steps].filter((one): one is MapPicture => one !== null);
    expect(pictures.map(({ stage }) => stage)).toEqual(['coarse']);
  });
});

it('the map is what is loaded for whoever draws it', async () => {
  expect(await loadMap()).toBe(mapSteps);
});
