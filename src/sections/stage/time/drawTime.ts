/** The section drawing as path strings, from a layout and the numbers to draw in it. */
import { drawDot } from './drawDot';
import { drawFall } from './drawFall';
import { drawReturn } from './drawReturn';
import { placeLog, type TimeLayout } from './layTime';
import { ageOfShare } from './readAges';
import { MOST_INCIDENTS, MOST_THREADS, type TimeFigures } from './readFigures';

export interface Strand {
  readonly path: string;
  readonly opacity: number;
}

export interface TimeDrawing {
  readonly falls: readonly Strand[];
  readonly lake: readonly Strand[];
  readonly returns: readonly Strand[];
  readonly arrivals: string;
  readonly wait: Strand;
  readonly tests: string;
  readonly testsWidth: number;
  readonly wall: number;
  readonly limit: number;
  readonly lost: number;
}

const LAKE_STRANDS = 6;
const PITCH = 2.8;
const RETURN_PITCH = 2.5;
const BUNDLE = 34;
const TEST_HEIGHT = 18;

const fade = (count: number, index: number): number => Math.min(Math.max(count - index, 0), 1);
const pitchOf = (count: number, pitch: number, { scale }: TimeLayout): number =>
  Math.min(pitch, (BUNDLE * scale) / Math.max(count, 1));

export function spreadOf(layout: TimeLayout, figures: TimeFigures): number {
  return Math.max(figures.threads - 1, 0) * pitchOf(figures.threads, PITCH, layout);
}

function drawFalls(
  layout: TimeLayout,
  figures: TimeFigures,
): Pick<TimeDrawing, 'falls' | 'lake' | 'arrivals'> {
  const { threads } = figures;
  const pitch = pitchOf(threads, PITCH, layout);
  const falls: Strand[] = [];
  const lake: Strand[] = [];
  let arrivals = '';
  for (let index = 0; index < MOST_THREADS; index += 1) {
    const opacity = fade(threads, index);
    const share = (index + 0.5) / Math.max(threads, 1);
    const offset = ((threads - 1) / 2 - index) * pitch;
    const leaves = figures.ages.map((ages) => placeLog(layout, ageOfShare(ages, share)));
    const heights = layout.middles.slice(0, leaves.length).map((middle) => middle + offset);
    falls.push({
      path: drawFall({ left: layout.plotLeft, heights, leaves, bottom: layout.axisTop }),
      opacity,
    });
    if (opacity > 0) arrivals += drawDot(leaves.at(-1) ?? layout.plotLeft, layout.axisTop);
    if (index < LAKE_STRANDS) {
      const from = leaves[0] ?? layout.plotLeft;
      const until = placeLog(layout, figures.lake[0]);
      const height = (layout.middles[1] ?? 0) + (LAKE_STRANDS / 2 - 0.5 - index) * PITCH * layout.scale;
      const start = (heights[0] ?? 0) + 10;
      const [x, y] = [from.toFixed(1), height.toFixed(1)];
      lake.push({
        path: `M${x} ${start.toFixed(1)}C${x} ${y} ${x} ${y} ${Math.min(from + 24, until).toFixed(1)} ${y}H${until.toFixed(1)}`,
        opacity: opacity * figures.lake[1],
      });
    }
  }
  return { falls, lake, arrivals };
}

function drawReturns(layout: TimeLayout, figures: TimeFigures, testsWidth: number): readonly Strand[] {
  const { incidents } = figures;
  const pitch = pitchOf(incidents, RETURN_PITCH, layout);
  const [deployment = 0, monitoring = 0] = layout.middles.slice(4);
  return Array.from({ length: MOST_INCIDENTS }, (_, index) => {
    const offset = (index - (incidents - 1) / 2) * pitch;
    const path = drawReturn({
      start: layout.plotLeft + 2 + testsWidth * Math.min((index + 0.5) / Math.max(incidents, 1), 1),
      startHeight: deployment + TEST_HEIGHT / 2,
      detected: placeLog(layout, figures.detected) - offset,
      repaired: placeLog(layout, figures.repaired),
      lost: placeLog(layout, figures.lost),
      monitoringHeight: monitoring + offset,
      deploymentHeight: deployment + offset,
      top: layout.axisBottom,
    });
    return { path, opacity: fade(incidents, index) };
  });
}

function drawTests(layout: TimeLayout, tests: number, width: number): string {
  const count = Math.round(tests);
  const top = (layout.middles[4] ?? 0) - TEST_HEIGHT / 2;
  return Array.from({ length: count }, (_, index) => {
    const x = layout.plotLeft + 2 + (width * (index + 0.5)) / count;
    return `M${x.toFixed(1)} ${top.toFixed(1)}v${TEST_HEIGHT}`;
  }).join('');
}

export function drawTime(layout: TimeLayout, figures: TimeFigures): TimeDrawing {
  const plot = layout.plotRight - layout.plotLeft;
  const testsWidth = Math.min(Math.max(figures.tests * 1.25, 10), plot * 0.3);
  const [waitRow, from, to, waitOpacity] = figures.wait;
  const firstTop = layout.rowTops[0] ?? 0;
  const waitTop = firstTop + waitRow * layout.rowHeight + layout.headHeight + 6;
  const [start, end] = [placeLog(layout, from).toFixed(1), placeLog(layout, to).toFixed(1)];
  return {
    ...drawFalls(layout, figures),
    returns: drawReturns(layout, figures, testsWidth),
    wait: {
      path: `M${start} ${waitTop}v7M${end} ${waitTop}v7M${start} ${waitTop + 3.5}H${end}`,
      opacity: waitOpacity,
    },
    tests: drawTests(layout, figures.tests, testsWidth),
    testsWidth,
    wall: placeLog(layout, figures.promised),
    limit: placeLog(layout, figures.allowed),
    lost: placeLog(layout, figures.lost),
  };
}
