// The terms of the page, behind a disclosure.
import { METHOD } from '../../words/caseStudy';
import { GLOSSARY } from '../../words/glossary';
import { Chevron } from '../study/Chevron';

export function Glossary() {
  return (
    <details className="group/terms mt-4 border-t border-hairline pt-3 print:hidden">
      <summary className="inline-flex min-h-8 list-none items-center gap-2 text-[0.9375rem]/5.5 font-semibold text-ink-1 [&::-webkit-details-marker]:hidden">
        <Chevron className="size-3 text-ink-3 group-open/terms:rotate-90" />
        {METHOD.termsHeading}
      </summary>
      <dl className="mt-3 grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        {GLOSSARY.map(({ term, meaning }) => (
          <div key={term}>
            <dt className="text-small/5 font-medium text-ink-1">{term}</dt>
            <dd className="mt-0.5 text-micro text-ink-2">{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
