// How the answer is found, what the model does not know, and where to read it in full.
import { METHOD } from '../../words/caseStudy';
import { SECTIONS } from '../../words/frame';
import { SectionFrame } from '../why/SectionFrame';
import { Glossary } from './Glossary';
import { OutwardLink } from './OutwardLink';

export function Method() {
  return (
    <SectionFrame
      id={SECTIONS.method}
      heading={METHOD.heading}
      lead={METHOD.lead}
      aside={
        <p className="mt-4">
          <OutwardLink label={METHOD.document.label} href={METHOD.document.href} />
        </p>
      }
    >
      <ol className="grid gap-x-6 gap-y-5 sm:grid-cols-2 lg:grid-cols-4 xl:pt-4">
        {METHOD.parts.map(({ title, text }, index) => (
          <li key={title} className="border-t border-hairline pt-3.5">
            <span className="font-mono text-micro text-ink-3">{index + 1}</span>
            <h3 className="text-[0.9375rem]/5.5 font-semibold text-ink-1">{title}</h3>
            <p className="mt-1 text-small text-ink-2">{text}</p>
          </li>
        ))}
      </ol>
      <h3 className="mt-9 text-[0.9375rem]/5.5 font-semibold text-ink-1">{METHOD.limitsHeading}</h3>
      <ul className="mt-2 grid gap-x-6 sm:grid-cols-2">
        {METHOD.limits.map((limit) => (
          <li key={limit} className="border-t border-hairline py-2.5 text-small text-ink-2">
            {limit}
          </li>
        ))}
      </ul>
      <Glossary />
    </SectionFrame>
  );
}
