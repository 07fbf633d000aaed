// Tests the paths of the section drawing, as numbers and strings.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawFall } from '../../../../src/sections/stage/time/drawFall';
import { drawReturn } from '../../../../src/sections/stage/time/drawReturn';
import { drawTime } from '../../../../src/sections/stage/time/drawTime';
import { layTime, placeLog } from '../../../../src/sections/stage/time/layTime';
import { mixFigures } from '../../../../src/sections/stage/time/mixFigures';
import { readFigures } from '../../../../src/sections/stage/time/readFigures';
import { buildAssessment } from '../../../builders/drawnAssessment';
import { wildAssessment } from '../../../builders/wildAssessment';

it('a fall runs along each row and drops to the next with round corners', () => {
  expect(drawFall({ left: 0, heights: [10, 50], leaves: [100, 160], bottom: 90 })).toBe(
    'M0.0 10.0H80.0C100.0 10.0 100.0 50.0 120.0 50.0H140.0C160.0 50.0 160.0 90.0 160.0 90.0',
  );
});

it('a fall goes straight through a row that takes no time', () => {
  expect(drawFall({ left: 0, heights: [10, 50], leaves: [100, 100], bottom: 90 })).toBe(
    'M0.0 10.0H80.0C100.0 10.0 100.0 50.0 100.0 50.0H100.0C100.0 50.0 100.0 90.0 100.0 90.0',
  );
});

describe('a way back', () => {
  const way = {
    start: 10,
    startHeight: 60,
    detected: 200,
    repaired: 300,
    lost: 400,
    monitoringHeight: 100,
    deploymentHeight: 50,
    top: 20,
  };

  it('goes down to monitoring, up to deployment, and up to the line of late time', () => {
    expect(drawReturn(way)).toBe(
      'M10.0 60.0C10.0 100.0 10.0 100.0 28.0 100.0H186.0C200.0 100.0 200.0 50.0 214.0 50.0H300.0C314.0 50.0 400.0 46.0 400.0 20.0',
    );
  });

  it('swings back where the reach is so small that less is lost than one repair takes', () => {
    expect(drawReturn({ ...way, lost: 150 })).toContain('H300.0C326.0 50.0 150.0 46.0 150.0 20.0');
  });
});

describe('the drawing', () => {
  const layout = layTime(1280);
  const figures = readFigures(buildAssessment('growth'));
  const drawing = drawTime(layout, figures);

  it('shows as many threads, incidents and ticks as there are, from pools of fixed size', () => {
    expect(drawing.falls).toHaveLength(14);
    expect(drawing.falls.filter(({ opacity }) => opacity > 0)).toHaveLength(7);
    expect(drawing.returns).toHaveLength(10);
    expect(drawing.returns.filter(({ opacity }) => opacity > 0)).toHaveLength(6);
    expect(drawing.tests.match(/M/g)).toHaveLength(40);
    expect(drawing.arrivals.match(/M/g)).toHaveLength(7);
  });

  it('stands its walls where the promises are on the clock', () => {
    expect(drawing.wall).toBe(placeLog(layout, Math.log10(3600)));
    expect(drawing.limit).toBeGreaterThan(drawing.lost);
  });

  it('keeps the lake dry in batch, and fills it where decisions are online', () => {
    const lake = (tier: 'growth' | 'enterprise') =>
      drawTime(layout, readFigures(buildAssessment(tier))).lake.map(({ opacity }) => opacity);
    expect(Math.max(...lake('growth'))).toBe(0);
    expect(Math.min(...lake('enterprise'))).toBe(1);
  });

  it('has no gap in its paths for any assessment, any width, and anywhere between two of them', () => {
    fc.assert(
      fc.property(
        wildAssessment,
        wildAssessment,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 3000, noNaN: true }),
        (one, other, share, width) => {
          const between = mixFigures(readFigures(one), readFigures(other), share);
          const drawn = JSON.stringify(drawTime(layTime(width), between));
          expect(drawn).not.toMatch(/NaN|undefined|Infinity|null/);
        },
      ),
    );
  });
});
