/** The receipts of the price of timing: what being too early costs, and what being too late breaks. */
import type { ReceiptSection, Standing } from '../decision/metricReceipt';
import { compact, line } from '../decision/receiptLine';
import { usd } from '../decision/words';
import type { GrownGrowth } from './growth';

const STANDING: Standing = {
  kind: 'approximation',
  note: 'A difference of sums over the months, exact for the plan shown. The plan knows its growth in advance and takes each lead time at its value; differences under 5% are a toss-up.',
};

const signed = (value: number) => (value < 0 ? `− ${usd(-value)}` : `+ ${usd(value)}`);

export function explainTiming({ policies, early, late }: GrownGrowth): readonly ReceiptSection[] {
  const { 'just-in-time': inTime, 'everything-now': now, never } = policies;
  const more = [early.infrastructureUsd, early.peopleUsd, early.migrationUsd];
  return [
    {
      title: 'Too early: everything now above in time',
      law: 'Σ over months (infrastructure + people + moving) of everything now − the same of in time',
      standing: STANDING,
      substituted: `${usd(now.totals.totalUsd)} − ${usd(inTime.totals.totalUsd)}: ${more.map(signed).join(' ')}`,
      result: line('Too early', early.totalUsd, 'usd-per-month'),
      lines: [
        line('Infrastructure', early.infrastructureUsd, 'usd-per-month'),
        line('People', early.peopleUsd, 'usd-per-month'),
        line('Moving', early.migrationUsd, 'usd-per-month'),
        line(
          'Months before it is needed',
          early.idleMonths,
          'count',
          'last move in time − landing of everything now',
        ),
      ],
    },
    {
      title: 'Too late: what never moving breaks',
      law: 'late hours of the months of never that break a promise − those of in time',
      standing: STANDING,
      substituted: `${compact(never.totals.brokenLateHours)} h − ${compact(inTime.totals.brokenLateHours)} h, never below 0`,
      result: line('Late hours', late.extraLateHours, 'hours'),
      lines: [
        line('Broken months', late.brokenMonths, 'count'),
        ...late.promises.map(({ name, months }) => line(`Months that break: ${name}`, months, 'count')),
        line('Events lost above in time', late.extraLostEvents, 'count'),
      ],
    },
  ];
}
