// The data model layer: lineage from sources over staging to marts, and the tests that guard it.

import { countTests } from '../../drawing/caseStudy/countTests';
import { drawLineage } from '../../drawing/caseStudy/drawLineage';
import { sourceOf } from '../../drawing/receipt/numberId';
import type { Assessment } from '../../engine';
import { DATA_MODEL } from '../../words/caseStudy';
import { SECTIONS } from '../../words/frame';
import { SectionFrame } from '../why/SectionFrame';
import { LineageColumn } from './LineageColumn';
import { LineageLinks } from './LineageLinks';
import { TestCounts } from './TestCounts';

export function DataModel({ now }: { readonly now: Assessment }) {
  const { sources, staging, marts } = drawLineage(now);
  const { stages } = DATA_MODEL;
  return (
    <SectionFrame id={SECTIONS.dataModel} heading={DATA_MODEL.heading} lead={DATA_MODEL.lead}>
      <div
        className="rounded-card border border-hairline bg-surface p-4 sm:p-6"
        {...sourceOf('driver:traffic')}
      >
        <div className="grid gap-y-5 md:grid-cols-[minmax(0,1fr)_2.5rem_minmax(0,1fr)_2.5rem_minmax(0,1.15fr)]">
          <LineageColumn heading={stages.sources} nodes={sources} />
          <LineageLinks nodes={sources} />
          <LineageColumn heading={stages.staging} nodes={staging} />
          <LineageLinks nodes={staging} />
          <LineageColumn heading={stages.marts} nodes={marts} />
        </div>
        <TestCounts counts={countTests(now.demand)} />
      </div>
    </SectionFrame>
  );
}
