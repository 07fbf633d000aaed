// The grid of every section below the fold: heading and reason on three columns, evidence on nine.
// Each is a layer of its own (isolate), so that a change elsewhere does not paint it again, and is laid out when it comes near.

import type { ReactNode } from 'react';
import { type NumberId, sourceOf } from '../../drawing/receipt/numberId';

interface SectionFrameProps {
  readonly id: string;
  readonly heading: string;
  readonly lead?: ReactNode;
  readonly aside?: ReactNode;
  /** Where the numbers in heading and words come from, if there are any. */
  readonly source?: NumberId;
  readonly children: ReactNode;
}

export function SectionFrame({ id, heading, lead, aside, source, children }: SectionFrameProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-heading`}
      {...(source && sourceOf(source))}
      className="page-width isolate mt-18 grid [contain-intrinsic-size:auto_44rem] [content-visibility:auto] print:[content-visibility:visible] scroll-mt-12 gap-x-6 gap-y-5 xl:mt-26 xl:grid-cols-[minmax(0,3fr)_minmax(0,9fr)]"
    >
      <div className="min-w-0 xl:pt-4">
        <h2
          id={`${id}-heading`}
          className="text-[1.4375rem]/7 font-semibold tracking-tight text-ink-1 xl:text-[1.625rem]/8"
        >
          {heading}
        </h2>
        {lead && <p className="mt-2.5 max-w-[64ch] text-small text-ink-2 xl:max-w-[34ch]">{lead}</p>}
        {aside}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
