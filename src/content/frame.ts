// Words of the frame: title, navigation, skip links.

export interface NavigationLink {
  readonly label: string;
  readonly href: string;
}

export const SITE = {
  mark: 'KarenOS',
  crumb: 'Case study: Analytics Architecture Simulator',
} as const;

export const SECTIONS = {
  simulator: 'simulator',
  results: 'results',
  why: 'why',
  hold: 'hold',
  map: 'map',
  growth: 'growth',
  frontier: 'frontier',
  backwards: 'backwards',
  experiments: 'experiments',
  compare: 'compare',
  doubt: 'doubt',
  assumptions: 'constants',
  check: 'model-check',
  case: 'case',
  plan: 'plan',
  tripwires: 'tripwires',
  events: 'events',
  dataModel: 'data-model',
  method: 'method',
} as const;

export const VIEW_NAMES = {
  design: 'Design',
  map: 'Map',
  plan: 'Plan',
  trust: 'Trust',
  case: 'Case study',
} as const;

type View = keyof typeof VIEW_NAMES;
type SectionId = (typeof SECTIONS)[keyof typeof SECTIONS];

/** Where each section stands, so that the name of a section is an address for ever. */
export const VIEW_OF_SECTION: Readonly<Record<SectionId, View>> = {
  simulator: 'design',
  results: 'design',
  why: 'design',
  map: 'map',
  hold: 'plan',
  growth: 'plan',
  frontier: 'plan',
  backwards: 'plan',
  experiments: 'plan',
  compare: 'plan',
  doubt: 'trust',
  constants: 'trust',
  'model-check': 'trust',
  method: 'trust',
  case: 'case',
  plan: 'case',
  tripwires: 'case',
  events: 'case',
  'data-model': 'case',
};

/** The view that holds the section that a fragment such as "#growth" names; null where it names none. */
export function viewOfFragment(hash: string): View | null {
  const id = hash.replace(/^#/, '');
  return Object.hasOwn(VIEW_OF_SECTION, id) ? VIEW_OF_SECTION[id as SectionId] : null;
}

export const SKIP_LINKS: readonly NavigationLink[] = [
  { label: 'Skip to simulator', href: `#${SECTIONS.simulator}` },
  { label: 'Skip to results', href: `#${SECTIONS.results}` },
];
