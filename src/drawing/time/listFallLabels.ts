/** What the fall would like to say: the promise, the traffic, what takes time in each layer, the age on arrival. */
import type { Assessment } from '../../engine';
import { formatFigures } from '../../words/format/number';
import { formatSeconds } from '../../words/format/time';
import type { TimeDrawing } from './drawTime';
import { bedOf, besideThreads, endAt, GAP, headOf, leavesOf, startAt, wish } from './labelSpots';
import { placeLog, type TimeLayout } from './layTime';
import type { LabelWish, Spot } from './placeLabels';
import type { TimeFigures } from './readFigures';
import { tellStages } from './tellStages';

const ARRIVAL_ROW = 3;
const STORAGE_ROW = 1;

function spotsOfWait(layout: TimeLayout, figures: TimeFigures, row: number): readonly Spot[] {
  const head = headOf(layout, row);
  const [entered] = leavesOf(layout, figures, row - 1);
  const [left] = leavesOf(layout, figures, row);
  if (row !== figures.wait[0]) return [endAt(left - GAP, head), startAt(left + GAP, head)];
  const [from, to] = [placeLog(layout, figures.wait[1]), placeLog(layout, figures.wait[2])];
  return [endAt(from - GAP, head), endAt(entered - GAP, head), startAt(to + GAP, head)];
}

function listStages(
  { freshness }: Assessment,
  layout: TimeLayout,
  figures: TimeFigures,
  wall: number,
): readonly LabelWish[] {
  return tellStages(freshness).flatMap(({ layer, row, wait, work }) => [
    ...(wait
      ? [
          wish(`wait-${layer}`, wait.text, {
            short: wait.short,
            priority: row === figures.wait[0] ? 7 : 4,
            spots: spotsOfWait(layout, figures, row),
          }),
        ]
      : []),
    ...(work
      ? [wish(`work-${layer}`, work.text, { priority: 5, spots: besideThreads(layout, figures, row, wall) })]
      : []),
  ]);
}

export function listFallLabels(
  assessment: Assessment,
  layout: TimeLayout,
  figures: TimeFigures,
  { wall }: TimeDrawing,
): readonly LabelWish[] {
  const { freshness, demand } = assessment;
  const isLate = freshness.p95Seconds > demand.scenario.freshnessSeconds;
  const age = `${formatSeconds(freshness.p5Seconds)} to ${formatSeconds(freshness.p95Seconds)} old`;
  const head = headOf(layout, 0);
  const lake = placeLog(layout, figures.lake[0]);
  return [
    wish('promise', `promise ${formatSeconds(demand.scenario.freshnessSeconds)}`, {
      short: formatSeconds(demand.scenario.freshnessSeconds),
      priority: 10,
      tone: 'promise',
      spots: [startAt(wall + 7, head), endAt(wall - 7, head), startAt(wall + 7, bedOf(layout, 0))],
    }),
    wish('arrival', isLate ? `${age}, too late` : `${age} on arrival`, {
      short: age,
      priority: 9,
      tone: isLate ? 'late' : 'strong',
      spots: besideThreads(layout, figures, ARRIVAL_ROW, wall),
    }),
    wish('traffic', `${formatFigures(demand.scenario.eventsPerDay)} a day`, {
      priority: 8,
      tone: 'strong',
      spots: [startAt(layout.plotLeft + 5, head)],
    }),
    ...listStages(assessment, layout, figures, wall),
    ...(freshness.consumer === 'online-store'
      ? [
          wish('lake', `tables ${formatSeconds(freshness.tablesP95Seconds)} old, for dashboards`, {
            short: `tables ${formatSeconds(freshness.tablesP95Seconds)}`,
            priority: 6,
            spots: [
              startAt(lake + GAP, bedOf(layout, STORAGE_ROW)),
              endAt(lake - GAP, headOf(layout, STORAGE_ROW)),
            ],
          }),
        ]
      : []),
  ];
}
