// What is read after the fold, in its order; built into the page, brought to life later.
import { type ComponentType, memo } from 'react';
import { whenWanted } from '../../state/whenWanted';
import { lazyPart } from './lazyPart';

/** The build waits for nothing: it needs the words in the markup. */
const part = (name: string, load: () => Promise<ComponentType>) => ({
  name,
  Panel: lazyPart(name, async () => {
    if (!import.meta.env.SSR) await whenWanted();
    return load();
  }),
});

const PARTS = [
  part('The way back to the diagram', async () => (await import('./BackToDiagramPanel')).BackToDiagramPanel),
  part('The receipt', async () => (await import('../why/WhyPanel')).WhyPanel),
  part('The map', async () => (await import('../map/MapPanel')).MapPanel),
  part('Growth', async () => (await import('../growth/GrowthPanel')).GrowthPanel),
  part('The frontier', async () => (await import('../frontier/FrontierPanel')).FrontierPanel),
  part('What a budget buys', async () => (await import('../inverse/InversePanel')).InversePanel),
  part('Experiment capacity', async () => (await import('../experiments/ExperimentsPanel')).ExperimentsPanel),
  part('The comparison', async () => (await import('../compare/ComparePanel')).ComparePanel),
  part('What is held', async () => (await import('../hold/HoldPanel')).HoldPanel),
  part('The ranges', async () => (await import('../doubt/DoubtPanel')).DoubtPanel),
  part(
    'The assumptions',
    async () => (await import('../assumptions/AssumptionsViewPanel')).AssumptionsViewPanel,
  ),
  part('The model check', async () => (await import('../modelCheck/ModelCheckPanel')).ModelCheckPanel),
  part('The case study', async () => (await import('../caseStudy/CaseStudyPanel')).CaseStudyPanel),
];

export const BelowTheFold = memo(function BelowTheFold() {
  return PARTS.map(({ name, Panel }) => <Panel key={name} />);
});
