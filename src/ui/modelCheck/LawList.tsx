// Each law with how often it held, and what broke it.

import { fill } from '../../drawing/modelCheck/countPassed';
import type { LawRow } from '../../engine';
import { CHECK } from '../../words/modelCheck';
import { StateMark } from './StateMark';

export function LawList({ laws }: { readonly laws: readonly LawRow[] }) {
  const ordered = [...laws].sort((a, b) => a.held / a.tried - b.held / b.tried);
  return (
    <ul className="mt-2 text-micro">
      {ordered.map(({ id, title, tried, held, misses }) => (
        <li
          key={id}
          className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-hairline py-2"
        >
          <span className="text-ink-1">{title}</span>
          <StateMark passes={held === tried} word={fill(CHECK.laws.score, { held, tried })} />
          {misses.map((miss) => (
            <span key={miss} className="w-full wrap-anywhere text-ink-2">
              {miss}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
