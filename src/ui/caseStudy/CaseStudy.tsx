// The sections of the case study in their order.
import type { Assessment, Decision } from '../../engine';
import { Closing } from './Closing';
import { DataModel } from './DataModel';
import { EventTaxonomy } from './EventTaxonomy';
import { PlanTrack } from './PlanTrack';
import { SummaryInFull } from './SummaryInFull';
import { WatchList } from './WatchList';

interface CaseStudyProps {
  readonly decision: Decision;
  readonly before: Assessment | null;
}

export function CaseStudy({ decision, before }: CaseStudyProps) {
  const now = decision.chosen;
  return (
    <>
      <SummaryInFull />
      <PlanTrack />
      <WatchList now={now} before={before} />
      <EventTaxonomy now={now} />
      <DataModel now={now} />
      <Closing />
    </>
  );
}
