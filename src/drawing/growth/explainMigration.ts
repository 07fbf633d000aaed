/** The receipts of a migration: engineer-hours, lead time and cost, each with its law and the numbers put in. */
import type { Migration, Spread } from '../../engine';
import { formatCount } from '../../words/format/number';
import { formatUsd } from '../../words/format/usd';
import { LAYER_NAMES } from '../../words/layers';
import type { ReceiptLine, ReceiptSection, Standing } from '../../words/receipts/receipt';
import { hasRange, writeSpread } from './writeSpread';

const estimate = (note: string): Standing => ({ kind: 'estimate', note });
const STANDINGS = {
  hours: estimate(
    'The sum is exact, what goes into it is judgement or inferred from published durations, nearly all told by who was paid for them. The one move that tells its effort took seven times as many.',
  ),
  lead: estimate(
    'With our numbers, eight published moves lie within the range, and within a factor of 2.5 of the value; some of these numbers were inferred from the same moves. Ranges of hours, team and months side by side are joined as if independent.',
  ),
  cost: estimate(
    'Pay and bills as in the month in which it is done. Hiring, training, contracts that run on, and what waits meanwhile are left out.',
  ),
} as const;

/** A line with its range under it, if it has one. */
function rangedLine(
  label: string,
  spread: Spread,
  unit: ReceiptLine['unit'],
  write = formatCount,
): ReceiptLine {
  const { value } = spread;
  return hasRange(spread)
    ? { label, value, unit, formula: writeSpread(spread, write) }
    : { label, value, unit };
}

/** `number` counts the moves of the plan from 1. */
export function explainMigration(migration: Migration, number: number): readonly ReceiptSection[] {
  const { effortHours, leadMonths, effortUsd, parallelRunUsd, reckoning } = migration;
  const { parts, teamEngineers, parallelRunMonths, hoursPerYear, engineerUsdPerYear, movedUsdPerMonth } =
    reckoning;
  const title = (words: string) => `Move ${number}: ${words}`;
  const terms = parts.map(({ hours, times }) =>
    times === 1 ? `${formatCount(hours.value)} h` : `${formatCount(hours.value)} h × ${formatCount(times)}`,
  );
  return [
    {
      title: title('engineer-hours'),
      law: 'Σ over layers that change (hours to the option + hours per thing × things)',
      standing: STANDINGS.hours,
      substituted: `${terms.join(' + ')} = ${writeSpread(effortHours, formatCount)} h`,
      result: { label: 'Engineer-hours', value: effortHours.value, unit: 'count' },
      lines: parts.map(({ layer, name, hours, times }) => {
        const label = `${LAYER_NAMES[layer]}: ${name}`;
        return times === 1
          ? rangedLine(label, hours, 'count')
          : {
              label,
              value: hours.value * times,
              unit: 'count',
              formula: `${writeSpread(hours, formatCount)} × ${formatCount(times)}`,
            };
      }),
    },
    {
      title: title('lead time, months'),
      law: 'engineer-hours ÷ (team × hours a year ÷ 12) + months side by side; started so many whole months before, rounded up. Team = the larger of its least and its share of those who run the new architecture',
      standing: STANDINGS.lead,
      substituted: `${formatCount(effortHours.value)} ÷ (${formatCount(teamEngineers.value)} × ${formatCount(hoursPerYear)} ÷ 12) + ${formatCount(parallelRunMonths.value)} = ${writeSpread(leadMonths, formatCount)}`,
      result: { label: 'Lead time, months', value: leadMonths.value, unit: 'count' },
      lines: [
        rangedLine('Team, engineers', teamEngineers, 'count'),
        rangedLine('Old and new side by side, months', parallelRunMonths, 'count'),
      ],
    },
    {
      title: title('cost'),
      law: 'engineer-hours × cost of an engineer ÷ hours a year + months side by side × bill of the layers that change, all in the month in which it is done',
      standing: STANDINGS.cost,
      substituted: `${formatCount(effortHours.value)} × ${formatUsd(engineerUsdPerYear)} ÷ ${formatCount(hoursPerYear)} + ${formatCount(parallelRunMonths.value)} × ${formatUsd(movedUsdPerMonth)} = ${formatUsd(effortUsd.value + parallelRunUsd.value)}`,
      result: {
        label: 'Cost of the move',
        value: effortUsd.value + parallelRunUsd.value,
        unit: 'usd',
      },
      lines: [
        rangedLine('Work', effortUsd, 'usd', formatUsd),
        rangedLine('Old and new side by side', parallelRunUsd, 'usd', formatUsd),
      ],
    },
  ];
}
