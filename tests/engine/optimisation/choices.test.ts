import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allChoices } from '../../../src/engine/optimisation/allChoices';
import { cheapestChoice } from '../../../src/engine/optimisation/cheapestChoice';
import type { LayeredProblem } from '../../../src/engine/optimisation/layeredChoice';
import { paretoFront } from '../../../src/engine/optimisation/paretoFront';

const option = fc.record({ cost: fc.nat(20), delay: fc.nat(20) });
const layers = fc.array(fc.array(option, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });

const problem: fc.Arbitrary<LayeredProblem> = layers.chain((options) => {
  const place = fc
    .nat(options.length - 1)
    .chain((layer) =>
      fc.record({ layer: fc.constant(layer), option: fc.nat((options[layer]?.length ?? 1) - 1) }),
    );
  const pair = fc.tuple(place, place).map(([first, second]) => ({
    firstLayer: first.layer,
    firstOption: first.option,
    secondLayer: second.layer,
    secondOption: second.option,
  }));
  return fc.record({ layers: fc.constant(options), forbidden: fc.array(pair, { maxLength: 6 }) });
});

test('the search finds what trying everything finds', () => {
  fc.assert(
    fc.property(problem, fc.nat(80), (layered, limit) => {
      const feasible = allChoices(layered).filter(({ delay }) => delay <= limit);
      const [best] = [...feasible].sort((a, b) => a.cost - b.cost || a.delay - b.delay);
      const found = cheapestChoice(layered, limit);
      if (!best) expect(found).toEqual({ kind: 'infeasible' });
      else expect(found).toMatchObject({ kind: 'found', cost: best.cost, delay: best.delay });
    }),
    { numRuns: 500 },
  );
});

test('options that exclude each other never meet, even where greed would join them', () => {
  const layered: LayeredProblem = {
    layers: [
      [
        { cost: 1, delay: 1 },
        { cost: 5, delay: 1 },
      ],
      [
        { cost: 1, delay: 1 },
        { cost: 9, delay: 1 },
      ],
    ],
    forbidden: [{ firstLayer: 1, firstOption: 0, secondLayer: 0, secondOption: 0 }],
  };
  expect(cheapestChoice(layered, 10)).toEqual({ kind: 'found', options: [1, 0], cost: 6, delay: 2 });
});

test('a looser limit never costs more', () => {
  fc.assert(
    fc.property(problem, fc.nat(60), (layered, limit) => {
      const [tight, loose] = [cheapestChoice(layered, limit), cheapestChoice(layered, limit + 5)];
      if (tight.kind === 'infeasible') return;
      expect(loose.kind).toBe('found');
      if (loose.kind === 'found') expect(loose.cost).toBeLessThanOrEqual(tight.cost);
    }),
  );
});

const points = fc.array(fc.array(fc.nat(6), { minLength: 3, maxLength: 3 }), { maxLength: 60 });
const beats = (a: readonly number[], b: readonly number[]) =>
  a.every((value, place) => value <= (b[place] ?? 0)) && a.some((value, place) => value < (b[place] ?? 0));

test('the front holds exactly those whom nobody beats', () => {
  fc.assert(
    fc.property(points, (candidates) => {
      const front = paretoFront(candidates, (candidate) => candidate);
      const unbeaten = candidates.filter((candidate) => !candidates.some((other) => beats(other, candidate)));
      const sorted = (list: readonly (readonly number[])[]) => list.map(String).sort();
      expect(sorted(front)).toEqual(sorted(unbeaten));
    }),
  );
});

test('equal candidates stay together on the front', () => {
  const twins = [
    { id: 'a', cost: 1 },
    { id: 'b', cost: 1 },
    { id: 'c', cost: 2 },
  ];
  expect(paretoFront(twins, ({ cost }) => [cost]).map(({ id }) => id)).toEqual(['a', 'b']);
});
