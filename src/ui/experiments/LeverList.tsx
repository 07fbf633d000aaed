// What would help when more is asked than the traffic can power: each change, what it gives, and a way to try it.

import type { LeverView } from '../../drawing/experiments/listLevers';
import { EXPERIMENTS } from '../../words/experiments';
import { SmallButton } from '../why/SmallButton';

interface LeverListProps {
  readonly levers: readonly LeverView[];
  readonly onPull: (lever: LeverView) => void;
}

export function LeverList({ levers, onPull }: LeverListProps) {
  return (
    <section aria-label={EXPERIMENTS.help} className="mt-5">
      <h4 className="text-[0.9375rem]/5.5 font-semibold text-ink-1">{EXPERIMENTS.help}</h4>
      <p className="mt-1 text-micro text-ink-3">{EXPERIMENTS.helpLead}</p>
      <ul className="mt-2 text-micro">
        {levers.map((lever) => (
          <li
            key={lever.change}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-hairline py-2"
          >
            <span className="min-w-0 flex-1 basis-64 text-ink-1">{lever.words}</span>
            <span className="whitespace-nowrap tabular-nums text-ink-2">
              {lever.result},{' '}
              <span className={lever.isEnough ? 'text-ok' : 'text-warn'}>
                {lever.isEnough ? EXPERIMENTS.enough : EXPERIMENTS.notEnough}
              </span>
            </span>
            <span className="w-16 text-right max-sm:text-left">
              {lever.canTry && (
                <SmallButton label={`${EXPERIMENTS.take}: ${lever.words}`} onPress={() => onPull(lever)}>
                  {EXPERIMENTS.take}
                </SmallButton>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
