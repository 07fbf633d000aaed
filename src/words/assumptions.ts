// Words of the view of all assumptions and constants.
import type { ConstantGroup } from '../engine';

export const ASSUMPTIONS_VIEW = {
  heading: 'Assumptions',
  lead: 'Changing an assumption is not a decision. Sliders say what you want; these say what the world is like, and some of them may be wrong.',
  scenario: {
    heading: 'Of this scenario',
    lead: 'What the company is like: sizes of events, sources, queries, people. Defaults follow the sliders until you set them.',
  },
  model: {
    heading: 'Of the model',
    lead: 'Every constant of the catalog, those of migration included, which act on Growth only. A number that you replace is marked as yours, here and beside what it changes, and travels in the link.',
    name: 'Constants of the model',
    waiting: 'The constants are being fetched.',
    failed: 'The constants could not be loaded. Reload the page to try again.',
  },
  search: 'Search the constants',
  kind: { label: 'Kind', all: 'All kinds' },
  group: { label: 'Belongs to', all: 'Everything' },
  onlyOwn: 'Yours only',
  columns: {
    name: 'Constant',
    value: 'Value in use',
    range: 'Believed range',
    kind: 'Kind',
    influence: 'Influence',
    sources: 'Source',
  },
  influenceHint:
    'Share of the doubt about the figure that it moves most. Constants of migration move none: they act on the section Growth.',
  noInfluence: 'none',
  /** In the column of influence, for constants that move no figure of the answer. */
  growthOnly: 'on Growth only',
  growthOnlyNarrow: 'acts on Growth only',
  fixed: 'fixed',
  count: '{shown} of {all}, {estimates} of them estimates',
  none: 'No constant fits.',
  more: 'Show {count} more',
  all: 'Show all {count}',
  details: '{name}: note and sources',
  sourcesCount: { none: 'note', one: '1 source', more: '{count} sources' },
} as const;

export const CONSTANT_GROUPS: Readonly<Record<ConstantGroup, string>> = {
  ingestion: 'Ingestion',
  storage: 'Storage',
  processing: 'Processing',
  modeling: 'Modeling',
  deployment: 'Deployment',
  monitoring: 'Monitoring',
  reliability: 'Reliability',
  people: 'People',
  experiments: 'Experiments',
  migration: 'Migration',
};
