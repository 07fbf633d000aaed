// What is read after the fold: the receipt of a layer and the case study; loaded after the simulator.
import { lazy, memo, Suspense } from 'react';
import { ErrorBoundary } from './ErrorBoundary';

const WhyPanel = lazy(async () => ({ default: (await import('../why/WhyPanel')).WhyPanel }));
const CaseStudyPanel = lazy(async () => ({
  default: (await import('../caseStudy/CaseStudyPanel')).CaseStudyPanel,
}));

export const BelowTheFold = memo(function BelowTheFold() {
  return (
    <>
      <ErrorBoundary name="The receipt">
        <Suspense fallback={null}>
          <WhyPanel />
        </Suspense>
      </ErrorBoundary>
      <ErrorBoundary name="The case study">
        <Suspense fallback={null}>
          <CaseStudyPanel />
        </Suspense>
      </ErrorBoundary>
    </>
  );
});
