// The moves of the plan in time: when to start, what moves, why, and what it takes.

import type { MigrationWords } from '../../drawing/growth/tellMigration';
import { GROWTH } from '../../words/growth';

export function MoveList({ moves }: { readonly moves: readonly MigrationWords[] }) {
  return (
    <section aria-label={GROWTH.moves}>
      <h3 className="text-small font-semibold text-ink-1">{GROWTH.moves}</h3>
      {moves.length > 0 && <p className="mt-0.5 text-micro text-ink-3">{GROWTH.movesNote}</p>}
      {moves.length === 0 && <p className="mt-2 text-small text-ink-2">{GROWTH.noMoves}</p>}
      <ol className="mt-2 grid gap-3">
        {moves.map(({ when, what, why, work }, index) => (
          <li key={when} className="grid grid-cols-[1.5rem_1fr] gap-x-2.5 text-small text-ink-2">
            <span
              className="grid size-6 place-items-center rounded-full border border-control text-micro font-semibold text-ink-1"
              aria-hidden="true"
            >
              {index + 1}
            </span>
            <span className="min-w-0 tabular-nums">
              <span className="font-semibold text-ink-1">{when}.</span> {what}.
              <span className="block">{why}</span>
              <span className="flex flex-wrap gap-x-3 text-micro text-ink-3">
                {work.map((words) => (
                  <span key={words}>{words}</span>
                ))}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
