/** Writes the addresses of views once the writer of links is loaded; before that, the name of the view's first section stands for it. */
import type { PageChoices } from './link/pageLink';
import type { SimulatorState, ViewId } from './simulatorState';

type Encode = (page: PageChoices) => string;

/** Sections that open their view: what a link means before the scripts are there. */
const FIRST_SECTIONS: Readonly<Record<ViewId, string>> = {
  design: 'simulator',
  map: 'map',
  plan: 'hold',
  trust: 'doubt',
  case: 'case',
};

let encode: Encode | null = null;

export function provideLinks(loaded: Encode): void {
  encode = loaded;
}

/** The address of a view with the scenario that stands, so that it can be opened in another tab. */
export function linkOfView({ committed, compared, settings }: SimulatorState, view: ViewId): string {
  return `#${encode ? encode({ choice: committed, compared, settings, view }) : FIRST_SECTIONS[view]}`;
}
