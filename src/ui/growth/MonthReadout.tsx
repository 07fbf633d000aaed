// What stands in the month shown, one column for each way.

import type { MonthRow } from '../../drawing/growth/readMonth';
import { GROWTH } from '../../words/growth';
import { SmallButton } from '../why/SmallButton';

interface MonthReadoutProps {
  readonly rows: readonly MonthRow[];
  readonly monthName: string;
  readonly onTake: () => void;
}

export function MonthReadout({ rows, monthName, onTake }: MonthReadoutProps) {
  return (
    <section aria-label={GROWTH.readout}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h3 className="text-small font-semibold text-ink-1">
          {GROWTH.readout}: {monthName}
        </h3>
        <SmallButton onPress={onTake}>{GROWTH.take}</SmallButton>
      </div>
      <dl className="mt-3 grid gap-4 md:grid-cols-3">
        {rows.map((row) => (
          <div key={row.policy} className="min-w-0 border-t border-hairline pt-2.5 text-micro">
            <dt className="font-semibold text-ink-1">{GROWTH.policies[row.policy].name}</dt>
            <dd className="mt-1 grid gap-1 text-ink-2 tabular-nums">
              <span>
                {row.stands.map(({ layer, name, hasMoved }, index) => (
                  <span key={layer} className={hasMoved ? 'font-medium text-ink-1' : 'text-ink-3'}>
                    {index > 0 && <span className="text-ink-3"> · </span>}
                    {name}
                    {hasMoved && <span className="sr-only"> {GROWTH.moved}</span>}
                  </span>
                ))}
              </span>
              <span>
                <span className="text-small font-semibold text-ink-1">{row.cost}</span> {GROWTH.aMonth}
                <span className="block text-ink-3">{row.costParts}</span>
              </span>
              <span>
                {row.freshness} {GROWTH.old}, {row.onTime} {GROWTH.onTime}, {row.late} {GROWTH.lateWord}
              </span>
              <span className={row.breaks ? 'font-medium text-bad' : ''}>
                {row.breaks ? GROWTH.breaks.replace('{names}', row.breaks) : GROWTH.keeps}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
