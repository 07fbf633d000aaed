// Success metrics and tripwires, live against the scenario.

import { watchSuccess } from '../../drawing/caseStudy/watchSuccess';
import { watchTripwires } from '../../drawing/caseStudy/watchTripwires';
import type { Assessment } from '../../engine';
import { WATCHES } from '../../words/caseStudy';
import { SECTIONS } from '../../words/frame';
import { SectionFrame } from '../why/SectionFrame';
import { WatchTable } from './WatchTable';

interface WatchListProps {
  readonly now: Assessment;
  readonly before: Assessment | null;
}

export function WatchList({ now, before }: WatchListProps) {
  const { success, tripwires } = WATCHES;
  return (
    <SectionFrame id={SECTIONS.tripwires} heading={WATCHES.heading} lead={WATCHES.lead}>
      <div className="grid gap-9 xl:pt-4">
        <WatchTable title={success.title} words={success.rows} rows={watchSuccess(now)} />
        <WatchTable title={tripwires.title} words={tripwires.rows} rows={watchTripwires(now, before)} />
      </div>
    </SectionFrame>
  );
}
