// Words of the frame: title, navigation, skip links.
import { LINKS } from './links';

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

export const NAVIGATION: readonly NavigationLink[] = [
  { label: 'Simulator', href: `#${SECTIONS.simulator}` },
  { label: 'Why', href: `#${SECTIONS.why}` },
  { label: 'Hold', href: `#${SECTIONS.hold}` },
  { label: 'Map', href: `#${SECTIONS.map}` },
  { label: 'Growth', href: `#${SECTIONS.growth}` },
  { label: 'Frontier', href: `#${SECTIONS.frontier}` },
  { label: 'Budget', href: `#${SECTIONS.backwards}` },
  { label: 'Experiments', href: `#${SECTIONS.experiments}` },
  { label: 'Compare', href: `#${SECTIONS.compare}` },
  { label: 'Assumptions', href: `#${SECTIONS.assumptions}` },
  { label: 'Model check', href: `#${SECTIONS.check}` },
  { label: 'Case study', href: `#${SECTIONS.case}` },
  { label: 'View code', href: LINKS.code },
  { label: 'Resume', href: LINKS.resume },
];

export const SKIP_LINKS: readonly NavigationLink[] = [
  { label: 'Skip to simulator', href: `#${SECTIONS.simulator}` },
  { label: 'Skip to results', href: `#${SECTIONS.results}` },
];
