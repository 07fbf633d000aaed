// Tests that labels find a free place or give way, and say what the model says.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeTime } from '../../../src/drawing/time/describeTime';
import { drawTime } from '../../../src/drawing/time/drawTime';
import { layTime } from '../../../src/drawing/time/layTime';
import { listFallLabels } from '../../../src/drawing/time/listFallLabels';
import { listObstacles } from '../../../src/drawing/time/listObstacles';
import { listReturnLabels } from '../../../src/drawing/time/listReturnLabels';
import { areaOf, type LabelWish, overlap, placeLabels } from '../../../src/drawing/time/placeLabels';
import { readFigures } from '../../../src/drawing/time/readFigures';
import { tellLateness } from '../../../src/drawing/time/tellLateness';
import { type Assessment, decide } from '../../../src/engine';
import { arbitraryScenario } from '../../builders/arbitraryScenario';
import { buildAssessment } from '../../builders/drawnAssessment';
import { wildAssessment } from '../../builders/wildAssessment';

/** Each run is a whole decision. */
const PATIENCE_MILLISECONDS = 30_000;

const BOUNDS = { left: 0, top: 0, right: 400, bottom: 100 };
const wish = (id: string, priority: number, x: number, more: Partial<LabelWish> = {}): LabelWish => ({
  id,
  text: 'ten letters',
  priority,
  tone: 'plain',
  spots: [{ x, y: 50, anchor: 'start' }],
  ...more,
});
const idsOf = (wishes: readonly LabelWish[], obstacles = [] as Parameters<typeof placeLabels>[1]) =>
  placeLabels(wishes, obstacles, BOUNDS).map(({ id, text }) => `${id}: ${text}`);

describe('a label', () => {
  it('gives way to one of higher priority', () => {
    expect(idsOf([wish('low', 1, 10), wish('high', 2, 40)])).toEqual(['high: ten letters']);
  });

  it('tries its next spot, then its short form, then is left out', () => {
    const wall = { left: 100, right: 110, top: 0, bottom: 100 };
    const second = wish('next', 1, 60, {
      spots: [
        { x: 60, y: 50, anchor: 'start' },
        { x: 120, y: 50, anchor: 'start' },
      ],
    });
    expect(placeLabels([second], [wall], BOUNDS)[0]?.spot.x).toBe(120);
    expect(idsOf([wish('short', 1, 60, { short: 'ten' })], [wall])).toEqual(['short: ten']);
    expect(idsOf([wish('none', 1, 60)], [wall])).toEqual([]);
  });

  it('stays inside the plot', () => {
    expect(idsOf([wish('outside', 1, 390)])).toEqual([]);
  });

  it('takes room to the side that its anchor says', () => {
    expect(areaOf('ab', { x: 100, y: 50, anchor: 'end' })).toEqual({
      left: 85,
      top: 39,
      right: 100,
      bottom: 54,
    });
    expect(areaOf('ab', { x: 100, y: 50, anchor: 'middle' }).left).toBe(92.5);
  });
});

function labelsOf(assessment: Assessment, width: number) {
  const layout = layTime(width);
  const figures = readFigures(assessment);
  const drawing = drawTime(layout, figures);
  const wishes = [
    ...listFallLabels(assessment, layout, figures, drawing),
    ...listReturnLabels(assessment, layout, figures, drawing),
  ];
  return placeLabels(wishes, listObstacles(layout, figures, drawing), {
    left: layout.plotLeft,
    top: layout.top,
    right: layout.plotRight,
    bottom: layout.height,
  });
}

describe('the labels of a drawing', () => {
  it('name the promise, the arrival, the wait and what is allowed at every preset', () => {
    for (const tier of ['startup', 'growth', 'enterprise'] as const) {
      const ids = labelsOf(buildAssessment(tier), 1280).map(({ id }) => id);
      expect(ids, tier).toEqual(expect.arrayContaining(['promise', 'arrival', 'late', 'allowed']));
    }
    const growth = labelsOf(buildAssessment('growth'), 1280).map(({ text }) => text);
    expect(growth).toContain('waits for the next run: 42 min');
    expect(growth).toContain('21.9 h allowed');
  });

  it('say it when data comes too late and when too much time is lost', () => {
    const base = buildAssessment('growth');
    const late = buildAssessment('growth', {
      freshness: { ...base.freshness, p95Seconds: 7200 },
      reliability: { ...base.reliability, budgetLeftHoursPerMonth: -3 },
    });
    const tones = labelsOf(late, 1280).filter(({ tone }) => tone === 'late');
    expect(tones.map(({ id }) => id)).toEqual(['arrival', 'late']);
  });

  it(
    'never overlap one another, at any scenario and width',
    () => {
      fc.assert(
        fc.property(arbitraryScenario, fc.integer({ min: 280, max: 1400 }), (scenario, width) => {
          const areas = labelsOf(decide(scenario).chosen, width).map(({ text, spot }) => areaOf(text, spot));
          for (const [index, area] of areas.entries()) {
            expect(areas.slice(index + 1).some((other) => overlap(area, other))).toBe(false);
          }
        }),
        { numRuns: 30 },
      );
    },
    PATIENCE_MILLISECONDS,
  );

  it('have places that can be drawn, whatever the assessment', () => {
    fc.assert(
      fc.property(wildAssessment, fc.integer({ min: 0, max: 1400 }), (assessment, width) => {
        for (const { text, spot } of labelsOf(assessment, width)) {
          expect(Number.isFinite(spot.x) && Number.isFinite(spot.y)).toBe(true);
          expect(text).not.toMatch(/NaN|undefined|Infinity/);
        }
      }),
    );
  });
});

describe('in words', () => {
  it('late time is incidents, times how long, times how far, and the rest', () => {
    const { reliability } = buildAssessment('enterprise');
    expect(tellLateness(reliability)).toBe('9 × 19 min × 25% reach = 39 min late');
    expect(tellLateness({ ...reliability, lateHoursPerMonth: 1 })).toContain(' + ');
  });

  it('one paragraph tells both journeys', () => {
    expect(describeTime(buildAssessment('growth'))).toBe(
      '100M events a day fall through the layers: waits for the file to close: 5 min, waits for the next run: 42 min, run 5.2 min. They are 10 min to 52 min old on arrival, within the promise of 1 h. A failure is seen after 20 min and repaired in 3 h: 6 × 3.3 h = 18.3 h late a month, within the 21.9 h that the promise allows.',
    );
    expect(describeTime(buildAssessment('enterprise'))).toContain('The tables behind it are 1 min old.');
  });
});
