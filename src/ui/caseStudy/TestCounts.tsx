// The tests of the data model with their counts for the present scenario.

import type { TestCount } from '../../drawing/caseStudy/countTests';
import { DATA_MODEL } from '../../words/caseStudy';

export function TestCounts({ counts }: { readonly counts: readonly TestCount[] }) {
  return (
    <section aria-label={DATA_MODEL.testsHeading} className="mt-5 border-t border-hairline pt-4">
      <h3 className="text-[0.9375rem]/5.5 font-semibold text-ink-1">{DATA_MODEL.testsHeading}</h3>
      <ul className="mt-2 grid gap-x-6 gap-y-3 text-micro min-[26rem]:grid-cols-2 lg:grid-cols-5">
        {counts.map(({ id, count, rule }) => {
          const words = DATA_MODEL.tests.find((test) => test.id === id);
          return (
            <li key={id}>
              <b className="font-mono text-small font-semibold text-ink-1 tabular-nums">{count}</b>{' '}
              <span className="font-mono tracking-tight text-ink-2">{words?.name}</span>
              <span className="block text-ink-3">
                {words?.guards}; {rule}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="mt-4 text-micro text-ink-3">{DATA_MODEL.documentation}</p>
    </section>
  );
}
