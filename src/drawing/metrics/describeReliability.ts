/** The Reliability card: share of time on time, hours late a month, and what is left of the error budget. */
import type { Assessment } from '../../engine';
import { formatCount } from '../../words/format/number';
import { formatRatio } from '../../words/format/ratio';
import { splitUnit } from '../../words/format/span';
import { formatHours, formatSeconds } from '../../words/format/time';
import { LAYER_NAMES } from '../../words/layers';
import { CAUSE_NAMES } from '../../words/parts';
import { describeChange } from './describeChange';
import { describePromise, findPromise } from './describePromise';
import { likelyRange, placeRange } from './likelyRange';
import type { MetricScale, MetricSubject, MetricTable, MetricView, Verdict } from './metricView';
import { placeOnScale } from './placeOnScale';
import { stackSegments } from './stackSegments';

/** Lost data is a promise of its own: it is shown when it breaks or binds. */
function describeVerdict({ now: { promises, reliability }, cause }: MetricSubject): Verdict {
  const loss = findPromise(promises, 'data-loss');
  const check = findPromise(promises, 'reliability');
  if (loss && (!loss.kept || cause === 'data-loss') && check?.kept !== false)
    return describePromise(loss, undefined, 'loss ');
  if (!check) return { state: 'note', text: '' };
  return describePromise(check, formatHours(Math.abs(reliability.budgetLeftHoursPerMonth)));
}

function describeScale({ now: { reliability }, doubt }: MetricSubject): MetricScale {
  const { place, promiseRatio } = placeOnScale(
    reliability.budgetHoursPerMonth,
    reliability.lateHoursPerMonth,
  );
  return {
    kind: 'stack',
    segments: stackSegments(
      reliability.causes.map(({ id, layer, hoursPerMonth }) => ({
        id,
        tone: layer,
        sizeRatio: place(hoursPerMonth),
      })),
    ),
    promiseRatio,
    ...placeRange(doubt, 'lateHoursPerMonth', place),
  };
}

function tabulateCauses({ reliability, dataLoss, promises }: Assessment): MetricTable[] {
  const loss = findPromise(promises, 'data-loss');
  const others = [
    ['Changes a month', formatCount(reliability.changesPerMonth)],
    ['Incidents a month', formatCount(reliability.incidentsPerMonth)],
    ['Time to find out', formatSeconds(reliability.detectSeconds)],
    ['Time to repair', formatSeconds(reliability.repairSeconds)],
    ['Reach of a failed change', formatRatio(reliability.blastRatio)],
    [
      'Events lost a year',
      `${formatRatio(dataLoss.lostRatio)}${loss ? ` of ${formatRatio(loss.promised)} allowed` : ''}`,
    ],
  ];
  return [
    {
      caption: 'Late hours a month by cause',
      columns: ['Cause', 'Late'],
      rows: [
        ...reliability.causes.map(({ id, layer, hoursPerMonth }) => ({
          id,
          cells: [`${CAUSE_NAMES[id]} (${LAYER_NAMES[layer]})`, formatHours(hoursPerMonth)],
        })),
        { id: 'total', cells: ['All of it', formatHours(reliability.lateHoursPerMonth)] },
        { id: 'budget', cells: ['Error budget', formatHours(reliability.budgetHoursPerMonth)] },
      ],
    },
    {
      caption: 'Where it comes from',
      columns: ['Measure', 'Now'],
      rows: others.map((cells) => ({ id: cells[0] ?? '', cells })),
    },
  ];
}

export function describeReliability(subject: MetricSubject): MetricView {
  const { now, before, cause, doubt } = subject;
  const { onTimeRatio, lateHoursPerMonth } = now.reliability;
  return {
    id: 'reliability',
    name: 'Reliability',
    verdict: describeVerdict(subject),
    values: [
      {
        ...splitUnit(formatRatio(onTimeRatio)),
        caption: 'on time',
        ...likelyRange(doubt, 'onTimeRatio', formatRatio),
      },
      {
        ...splitUnit(formatHours(lateHoursPerMonth)),
        caption: 'late a month',
        ...likelyRange(doubt, 'lateHoursPerMonth', formatHours),
      },
    ],
    scale: describeScale(subject),
    scaleBinds: cause === 'reliability',
    breakdownLabel: 'by cause',
    breakdown: () => tabulateCauses(now),
    change:
      before &&
      describeChange({
        before: before.reliability.lateHoursPerMonth,
        now: lateHoursPerMonth,
        format: formatHours,
        more: 'later a month',
        less: 'less late a month',
      }),
  };
}
