// The sections of each view in their order; each is loaded when its view is opened, and its failure stays its own.
import { type ComponentType, memo } from 'react';
import type { ViewId } from '../../state/simulatorState';
import { whenWanted } from '../../state/whenWanted';
import { lazyPart } from './lazyPart';

interface Part {
  /** As a message of failure names it. */
  readonly name: string;
  readonly Panel: ComponentType;
}

/** The build waits for nothing: it needs the words in the markup. */
const part = (name: string, load: () => Promise<ComponentType>): Part => ({
  name,
  Panel: lazyPart(name, async () => {
    if (!import.meta.env.SSR) await whenWanted();
    return load();
  }),
});

const PARTS: Readonly<Record<Exclude<ViewId, 'design'>, readonly Part[]>> = {
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

export const ViewParts = memo(function ViewParts({ view }: { readonly view: Exclude<ViewId, 'design'> }) {
  return PARTS[view].map(({ name, Panel }) => <Panel key={name} />);
});
