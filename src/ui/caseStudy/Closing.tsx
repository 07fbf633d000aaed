// The end of the case study: a last line, and the way back to the simulator.
import { CLOSING } from '../../words/caseStudy';

export function Closing() {
  return (
    <section
      aria-label="Where to go from here"
      className="page-width mt-18 flex flex-wrap items-center justify-between gap-x-8 gap-y-5 border-t border-hairline pt-8 xl:mt-26 print:hidden"
    >
      <p className="text-[1.1875rem]/7 font-semibold tracking-tight text-ink-1">{CLOSING.heading}</p>
      <a
        href={CLOSING.link.href}
        className="inline-flex min-h-11 items-center rounded-control border border-control px-4 text-small font-medium text-ink-1 transition-colors duration-fast hover:border-ink-2 hover:bg-card"
      >
        {CLOSING.link.label}
      </a>
    </section>
  );
}
