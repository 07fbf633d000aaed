// What the menu of a layer says: every option, what it would change, what it breaks, and what pins stand in the way.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeMenu } from '../../../src/drawing/swap/placeMenu';
import { tellOutcome } from '../../../src/drawing/swap/tellOutcome';
import { tellPinsInTheWay } from '../../../src/drawing/swap/tellPinsInTheWay';
import { weighSwaps } from '../../../src/drawing/swap/weighSwaps';
import { decide, findPinsInTheWay, LAYER_IDS, OPTION_IDS, PRESETS, type Scenario } from '../../../src/engine';
import { optionName } from '../../../src/words/options';

const growth = decide(PRESETS.growth);
const keeps = ({ outcome }: { readonly outcome: string }) => outcome === 'keeps' || outcome === 'toss-up';

describe.each(LAYER_IDS)('the menu of %s', (layer) => {
  const { rows, release } = weighSwaps(growth, layer);

  it('lists every option once, what stands first', () => {
    expect(rows[0]).toMatchObject({ option: growth.chosen.parts[layer].option, outcome: 'stands' });
    expect(rows.map(({ option }) => option).sort()).toEqual([...OPTION_IDS[layer]].sort());
    expect(release).toBeNull();
  });

  it('puts those that keep every promise before those that break one', () => {
    const others = rows.slice(1).map(keeps);
    expect(others).toEqual([...others].sort((a, b) => Number(b) - Number(a)));
  });

  it('says of each what choosing it leads to', () => {
    for (const row of rows.slice(1)) {
      const answer = decide({ ...PRESETS.growth, pins: { [layer]: row.option } });
      expect(keeps(row)).toBe(answer.kind === 'feasible');
      expect(row.broken).toHaveLength(answer.kind === 'feasible' ? 0 : answer.broken.length);
      for (const other of row.others)
        expect(LAYER_IDS.map((id) => optionName(answer.chosen.parts[id].option))).toContain(other);
    }
  });
});

it('names the differences, what breaks, and what would change beside it', () => {
  const rows = weighSwaps(growth, 'storage').rows;
  const lakehouse = rows.find(({ option }) => option === 'lakehouse');
  expect(lakehouse && tellOutcome(lakehouse)).toBe('Keeps every promise, with Spark batch.');
  const postgresql = rows.find(({ option }) => option === 'postgresql');
  expect(postgresql && tellOutcome(postgresql)).toMatch(
    /^Breaks serving \(.+ promised\) and capacity \(at .+ of what it can take\), with /,
  );
  expect(postgresql?.figures.map(({ change }) => change?.direction)).toEqual([
    'up',
    'up',
    'down',
    'down',
    'down',
  ]);
});

it('knows what the model would choose for a layer that is kept', () => {
  const { rows, release } = weighSwaps(
    decide({ ...PRESETS.growth, pins: { storage: 'lakehouse' } }),
    'storage',
  );
  expect(rows[0]).toMatchObject({ option: 'lakehouse', outcome: 'stands', kept: true });
  expect(release).toMatch(/^It would choose Cloud warehouse, \u2212\$/);
});

it('says that an option does not fit what is kept beside it', () => {
  const rows = weighSwaps(decide({ ...PRESETS.growth, pins: { processing: 'spark' } }), 'storage').rows;
  const postgresql = rows.find(({ option }) => option === 'postgresql');
  expect(postgresql).toMatchObject({ outcome: 'clash', figures: [] });
});

it('names the pin that stands in the way and the answer without it', () => {
  const pins = { storage: 'postgresql', monitoring: 'metrics-alerts' } as const;
  const way = findPinsInTheWay(decide({ ...PRESETS.growth, pins }));
  if (!way) throw new Error('PostgreSQL carries 100 million events a day.');
  const { cause, without, release } = tellPinsInTheWay(way, pins);
  expect(cause).toBe('Keeping storage (PostgreSQL) stands in the way.');
  expect(without).toMatch(/^Without it: Cloud warehouse, \$[\d.]+K a month all in\.$/);
  expect(release).toBe('Release storage');
});

it('places the menu inside the window, wherever its button stands', () => {
  const room = { width: 1440, height: 900 };
  const px = (most: number) => fc.integer({ min: 0, max: most });
  fc.assert(
    fc.property(px(1440), px(900), px(576), px(800), (right, bottom, width, height) => {
      const { left, top } = placeMenu({ right, bottom }, { width, height }, room);
      expect(left).toBeGreaterThanOrEqual(16);
      expect(top).toBeGreaterThanOrEqual(16);
      expect(left + width).toBeLessThanOrEqual(room.width);
      expect(top + height).toBeLessThanOrEqual(room.height);
    }),
  );
});

describe('a row of the menu', () => {
  const { architecture } = decide(PRESETS.startup).chosen;
  const held: Scenario = { ...PRESETS.startup, held: architecture };

  it.each([
    ['free', PRESETS.growth],
    ['held', held],
  ])('shows exactly what choosing leads to, %s', (_, scenario) => {
    for (const { option, outcome, others } of weighSwaps(decide(scenario), 'storage').rows) {
      const pinned = decide({ ...scenario, pins: { storage: option } });
      const clash = pinned.kind === 'infeasible' && pinned.broken.includes('pins');
      expect(['keeps', 'toss-up', 'stands'].includes(outcome)).toBe(pinned.kind === 'feasible');
      expect(outcome === 'clash').toBe(clash);
      if (scenario.held) expect(others).toEqual([]);
    }
  });

  it('of an option that does not fit what is held says so', () => {
    const { rows, others } = weighSwaps(decide(held), 'storage');
    expect(rows.find(({ option }) => option === 'lakehouse')?.outcome).toBe('clash');
    expect(others).toBe('held');
  });
});
