// The sections of each view in their order; each is loaded when its view is opened, and its failure stays its own.
import { type ComponentType, lazy, memo, Suspense } from 'react';
import type { ViewId } from '../../state/simulatorState';
import { whenWanted } from '../../state/whenWanted';
import { ErrorBoundary } from './ErrorBoundary';

interface Part {
  /** As a message of failure names it. */
  readonly name: string;
  readonly Panel: ComponentType;
}

/** The build waits for nothing: it needs the words in the markup. */
function part(name: string, load: () => Promise<ComponentType>): Part {
  const Panel = lazy(async () => {
    if (!import.meta.env.SSR) await whenWanted();
    return { default: await load() };
  });
  return { name, Panel };
}

const PARTS: Readonly<Record<ViewId, readonly Part[]>> = {
  design: [part('The receipt', async () => (await import('../why/WhyPanel')).WhyPanel)],
  map: [part('The map', async () => (await import('../map/MapPanel')).MapPanel)],
  plan: [
    part('What is held', async () => (await import('../hold/HoldPanel')).HoldPanel),
    part('Growth', async () => (await import('../growth/GrowthPanel')).GrowthPanel),
    part('The frontier', async () => (await import('../frontier/FrontierPanel')).FrontierPanel),
    part('What a budget buys', async () => (await import('../inverse/InversePanel')).InversePanel),
    part(
      'Experiment capacity',
      async () => (await import('../experiments/ExperimentsPanel')).ExperimentsPanel,
    ),
    part('The comparison', async () => (await import('../compare/ComparePanel')).ComparePanel),
  ],
  trust: [
    part('The ranges', async () => (await import('../doubt/DoubtPanel')).DoubtPanel),
    part(
      'The assumptions',
      async () => (await import('../assumptions/AssumptionsViewPanel')).AssumptionsViewPanel,
    ),
    part('The model check', async () => (await import('../modelCheck/ModelCheckPanel')).ModelCheckPanel),
    part('The method', async () => (await import('../caseStudy/Method')).Method),
  ],
  case: [part('The case study', async () => (await import('../caseStudy/CaseStudyPanel')).CaseStudyPanel)],
};

export const ViewParts = memo(function ViewParts({ view }: { readonly view: ViewId }) {
  return PARTS[view].map(({ name, Panel }) => (
    <ErrorBoundary key={name} name={name}>
      <Suspense fallback={null}>
        <Panel />
      </Suspense>
    </ErrorBoundary>
  ));
});
