// What is read after the fold: the receipt of a layer and the case study; built into the page, brought to life later.
import { type ComponentType, lazy, memo, Suspense } from 'react';
import { whenWanted } from '../../state/whenWanted';
import { ErrorBoundary } from './ErrorBoundary';

/** The build waits for nothing: it needs the words in the markup. */
function lazily<T>(load: () => Promise<T>, pick: (module: T) => ComponentType) {
  return lazy(async () => {
    if (!import.meta.env.SSR) await whenWanted();
    return { default: pick(await load()) };
  });
}

const WhyPanel = lazily(
  () => import('../why/WhyPanel'),
  (module) => module.WhyPanel,
);
const AssumptionsViewPanel = lazily(
  () => import('../assumptions/AssumptionsViewPanel'),
  (module) => module.AssumptionsViewPanel,
);
const DoubtPanel = lazily(
  () => import('../doubt/DoubtPanel'),
  (module) => module.DoubtPanel,
);
const ModelCheckPanel = lazily(
  () => import('../modelCheck/ModelCheckPanel'),
  (module) => module.ModelCheckPanel,
);
const CaseStudyPanel = lazily(
  () => import('../caseStudy/CaseStudyPanel'),
  (module) => module.CaseStudyPanel,
);

export const BelowTheFold = memo(function BelowTheFold() {
  return (
    <>
      <ErrorBoundary name="The receipt">
        <Suspense fallback={null}>
          <WhyPanel />
        </Suspense>
      </ErrorBoundary>
      <ErrorBoundary name="The ranges">
        <Suspense fallback={null}>
          <DoubtPanel />
        </Suspense>
      </ErrorBoundary>
      <ErrorBoundary name="The assumptions">
        <Suspense fallback={null}>
          <AssumptionsViewPanel />
        </Suspense>
      </ErrorBoundary>
      <ErrorBoundary name="The model check">
        <Suspense fallback={null}>
          <ModelCheckPanel />
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
