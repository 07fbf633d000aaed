// The 90-second summary in full.
import { CASE, SUMMARY_IN_FULL } from '../../words/caseStudy';
import { SECTIONS } from '../../words/frame';
import { SUMMARY } from '../../words/summary';
import { SectionFrame } from '../why/SectionFrame';

export function SummaryInFull() {
  return (
    <SectionFrame id={SECTIONS.case} heading={CASE.heading} lead={CASE.lead}>
      <dl className="grid gap-x-6 gap-y-7 sm:grid-cols-2 xl:pt-4">
        {SUMMARY.map(({ id, heading }) => (
          <div key={id} className="border-t border-hairline pt-3.5">
            <dt className="text-[0.9375rem]/5.5 font-semibold text-ink-1">{heading}</dt>
            <dd className="mt-1.5 max-w-[52ch] text-small text-ink-2">{SUMMARY_IN_FULL[id]}</dd>
          </div>
        ))}
      </dl>
    </SectionFrame>
  );
}
