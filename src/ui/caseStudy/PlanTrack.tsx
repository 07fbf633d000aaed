// The measurement plan as a track of three steps.
import { MEASUREMENT_PLAN } from '../../words/caseStudy';
import { SECTIONS } from '../../words/frame';
import { SectionFrame } from '../why/SectionFrame';

export function PlanTrack() {
  return (
    <SectionFrame id={SECTIONS.plan} heading={MEASUREMENT_PLAN.heading} lead={MEASUREMENT_PLAN.lead}>
      <ol className="grid md:grid-cols-3 xl:pt-7">
        {MEASUREMENT_PLAN.milestones.map(({ days, title, criteria }) => (
          <li
            key={days}
            className="relative border-hairline pb-7 pl-6 max-md:border-l-2 max-md:last:pb-0 md:border-t-2 md:pt-4 md:pr-6 md:pb-0 md:pl-0"
          >
            <span className="absolute size-2 rounded-full bg-ink-1 max-md:top-1.5 max-md:-left-1.25 md:-top-1.25 md:left-0" />
            <p className="font-mono text-micro text-ink-3">{days}</p>
            <h3 className="mt-1 text-[0.9375rem]/5.5 font-semibold text-ink-1">{title}</h3>
            <p className="mt-1 max-w-[40ch] text-small text-ink-2">{criteria}</p>
          </li>
        ))}
      </ol>
    </SectionFrame>
  );
}
