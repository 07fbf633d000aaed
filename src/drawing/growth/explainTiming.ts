/** The receipts of the price of timing: what being too early costs, and what being too late breaks. */
import type { GrownGrowth } from '../../engine';
import { formatHours } from '../../words/format/time';
import { formatUsd } from '../../words/format/usd';
import { PROMISE_NAMES } from '../../words/promises';
import type { ReceiptLine, ReceiptSection, Standing } from '../../words/receipts/receipt';

const STANDING: Standing = {
  kind: 'approximation',
  note: 'A difference of sums over the months, exact for the plan shown. The plan knows its growth in advance and takes each lead time at its value; differences under 5% are a toss-up.',
};

const signed = (value: number) => (value < 0 ? `− ${formatUsd(-value)}` : `+ ${formatUsd(value)}`);

const line = (label: string, value: number, unit: ReceiptLine['unit']): ReceiptLine => ({
  label,
  value,
  unit,
});

export function explainTiming({ policies, early, late }: GrownGrowth): readonly ReceiptSection[] {
  const { 'just-in-time': inTime, 'everything-now': now } = policies;
  const more = [early.infrastructureUsd, early.peopleUsd, early.migrationUsd];
  return [
    {
      title: 'Too early: everything now above in time',
      law: 'Σ over months (infrastructure + people + moving) of everything now − the same of in time',
      standing: STANDING,
      substituted: `${formatUsd(now.totals.totalUsd)} − ${formatUsd(inTime.totals.totalUsd)}: ${more.map(signed).join(' ')} = ${formatUsd(early.totalUsd)}`,
      result: line('Too early', early.totalUsd, 'usd'),
      lines: [
        line('Infrastructure', early.infrastructureUsd, 'usd'),
        line('People', early.peopleUsd, 'usd'),
        line('Moving', early.migrationUsd, 'usd'),
        line('Months before it is needed', early.idleMonths, 'count'),
      ],
    },
    {
      title: 'Too late: what never moving breaks',
      law: 'late hours of never in the months in which it breaks freshness or reliability − late hours of in time in the same months',
      standing: STANDING,
      substituted: `${formatHours(late.lateHours)} − ${formatHours(late.lateHours - late.extraLateHours)}`,
      result: line('Late hours', late.extraLateHours, 'hours'),
      lines: [
        line('Broken months', late.brokenMonths, 'count'),
        ...late.promises.map(({ id, months }) =>
          line(`Months that break: ${PROMISE_NAMES[id]}`, months, 'count'),
        ),
        line('Events lost above in time', late.extraLostEvents, 'count'),
      ],
    },
  ];
}
