/** What the way back would like to say: tests, incidents, when a failure is seen, how it all adds up, what is allowed. */
import type { Assessment } from '../../engine';
import { formatCount } from '../../words/format/number';
import { formatHours, formatSeconds } from '../../words/format/time';
import { tellTests } from '../diagram/viewWires';
import type { TimeDrawing } from './drawTime';
import { bedOf, endAt, GAP, headOf, startAt, wish } from './labelSpots';
import { placeLog, type TimeLayout } from './layTime';
import type { LabelWish } from './placeLabels';
import type { TimeFigures } from './readFigures';
import { tellLateness } from './tellLateness';

const DEPLOYMENT_ROW = 4;
const MONITORING_ROW = 5;
const FOOT = 8;
const INDENT = 26;

export function listReturnLabels(
  { reliability, demand }: Assessment,
  layout: TimeLayout,
  figures: TimeFigures,
  drawing: TimeDrawing,
): readonly LabelWish[] {
  const { limit, lost, testsWidth } = drawing;
  const foot = layout.height - FOOT;
  const head = headOf(layout, DEPLOYMENT_ROW);
  const seen = placeLog(layout, figures.detected);
  const mended = placeLog(layout, figures.repaired);
  const isLate = reliability.budgetLeftHoursPerMonth < 0;
  const end = isLate ? ', too late' : '';
  return [
    wish('allowed', `${formatHours(reliability.budgetHoursPerMonth)} allowed`, {
      priority: 10,
      tone: 'promise',
      spots: [endAt(limit - 8, foot), startAt(limit + 8, foot)],
    }),
    wish('late', `${tellLateness(reliability)}${end}`, {
      short: `${formatHours(reliability.lateHoursPerMonth)} late${end}`,
      priority: 9,
      tone: isLate ? 'late' : 'strong',
      spots: [
        endAt(Math.min(mended, lost) - GAP, head),
        endAt(Math.min(seen, lost, limit) - 2 * GAP, head),
        startAt(Math.max(mended, lost, limit) + 2 * GAP, head),
      ],
    }),
    wish('tests', tellTests(demand.scenario.experimentsPerMonth), {
      priority: 7,
      spots: [startAt(layout.plotLeft + testsWidth + GAP, bedOf(layout, DEPLOYMENT_ROW))],
    }),
    wish('incidents', `${formatCount(reliability.incidentsPerMonth)} incidents a month`, {
      priority: 6,
      short: `${formatCount(reliability.incidentsPerMonth)} incidents`,
      spots: [startAt(layout.plotLeft + INDENT, foot)],
    }),
    wish('seen', `seen after ${formatSeconds(reliability.detectSeconds)}`, {
      priority: 5,
      spots: [
        endAt(seen - 2 * GAP, headOf(layout, MONITORING_ROW)),
        startAt(seen + 2 * GAP, bedOf(layout, MONITORING_ROW)),
      ],
    }),
  ];
}
