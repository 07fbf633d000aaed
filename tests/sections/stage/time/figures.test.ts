// Tests how an assessment becomes the numbers of the section drawing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../../src/engine';
import { easeOut, mixFigures } from '../../../../src/sections/stage/time/mixFigures';
import { ageOfShare, readAges } from '../../../../src/sections/stage/time/readAges';
import { readFigures } from '../../../../src/sections/stage/time/readFigures';
import { arbitraryScenario } from '../../../builders/arbitraryScenario';
import { buildAssessment } from '../../../builders/drawnAssessment';
import { wildAssessment } from '../../../builders/wildAssessment';

/** Each run is a whole decision. */
const PATIENCE_MILLISECONDS = 30_000;

const [startup, growth, enterprise] = (['startup', 'growth', 'enterprise'] as const).map((tier) =>
  buildAssessment(tier),
) as [
  ReturnType<typeof buildAssessment>,
  ReturnType<typeof buildAssessment>,
  ReturnType<typeof buildAssessment>,
];

describe('ages', () => {
  it('never fall on the way, and end at the ages on arrival', () => {
    const ages = readAges(growth.freshness);
    expect(ages).toHaveLength(4);
    for (const [row, here] of ages.entries()) {
      for (const [index, log] of here.entries()) {
        expect(log).toBeGreaterThanOrEqual(ages[row - 1]?.[index] ?? -3);
      }
    }
    expect(ages[3]?.[0]).toBeCloseTo(Math.log10(growth.freshness.ageQuantilesSeconds[0] ?? 0));
  });

  it('stand still in a layer where nothing waits or works', () => {
    const ages = readAges(enterprise.freshness);
    expect(ages[1]).toEqual(ages[0]);
  });

  it('can be read at any share', () => {
    expect(ageOfShare([0, 1, 2], 0)).toBe(0);
    expect(ageOfShare([0, 1, 2], 0.05)).toBeCloseTo(0.5);
    expect(ageOfShare([], 0.5)).toBe(-3);
  });
});

describe('figures', () => {
  it('have more threads with more traffic', () => {
    expect([startup, growth, enterprise].map((each) => readFigures(each).threads)).toEqual([4, 7, 9]);
  });

  it('have a deeper bed where a layer costs more, and a margin for its people', () => {
    const { beds, margins } = readFigures(growth);
    expect(beds[1]).toBeCloseTo(12 * Math.log10(3100 / 20));
    expect(margins[1]).toBeGreaterThan(beds[1] ?? 0);
    const free = buildAssessment('growth', {
      cost: {
        ...growth.cost,
        byLayer: { ...growth.cost.byLayer, storage: { infrastructureUsdPerMonth: 0, peopleUsdPerMonth: 0 } },
      },
    });
    expect(readFigures(free).beds[1]).toBe(0);
  });

  it('show the longest wait, and none where nothing waits', () => {
    expect(readFigures(growth).wait[0]).toBe(1);
    expect(readFigures(growth).wait[2]).toBeGreaterThan(readFigures(growth).wait[1]);
    expect(readFigures(enterprise).wait[3]).toBe(0);
  });

  it('branch into the lake only where decisions are made online', () => {
    expect(readFigures(growth).lake[1]).toBe(0);
    expect(readFigures(enterprise).lake).toEqual([Math.log10(60), 1]);
  });

  it('count tests up to what can be drawn', () => {
    expect(readFigures(growth).tests).toBe(40);
  });
});

describe('between two systems', () => {
  const from = readFigures(startup);
  const to = readFigures(enterprise);

  it('starts at one, ends at the other, and moves in log time', () => {
    expect(mixFigures(from, to, 0).promised).toBe(from.promised);
    expect(mixFigures(from, to, 1).ages).toEqual(to.ages);
    expect(mixFigures(from, to, 0.5).promised).toBeCloseTo((Math.log10(14_400) - 1) / 2);
  });

  it('leaves quickly and arrives gently', () => {
    expect([0, 0.5, 1].map(easeOut)).toEqual([0, 0.875, 1]);
  });
});

function numbersOf(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

describe('any assessment', () => {
  it(
    'of the engine has figures that can be drawn',
    () => {
      fc.assert(
        fc.property(arbitraryScenario, (scenario) => {
          expect(numbersOf(readFigures(decide(scenario).chosen)).every(Number.isFinite)).toBe(true);
        }),
        { numRuns: 30 },
      );
    },
    PATIENCE_MILLISECONDS,
  );

  it('far outside the engine has figures that can be drawn', () => {
    fc.assert(
      fc.property(
        wildAssessment,
        wildAssessment,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (one, other, share) => {
          const mixed = mixFigures(readFigures(one), readFigures(other), share);
          expect(numbersOf(mixed).every(Number.isFinite)).toBe(true);
        },
      ),
    );
  });
});
