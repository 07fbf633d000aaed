/** Keeps the address and the store in step: every committed change and every view is an entry that Back and Forward lead to; the rest of the page is written into the entry that stands. */
import type { StoreApi } from 'zustand/vanilla';
import { viewOfFragment } from '../content/frame';
import { describeIgnored } from './link/describeIgnored';
import { isLink } from './link/isLink';
import { decodePageLink, encodePageLink } from './link/pageLink';
import type { Choice, SimulatorState, ViewId } from './simulatorState';

const NOTICE = 'link';
const FIRST_VIEW: ViewId = 'design';
/** Marks entries that this page has made: on the way back through them only the choice changes. */
const OWN = { saas: true } as const;

/** Browsers limit how often the address may change, and some frames forbid it. */
function write(how: 'pushState' | 'replaceState', link: string): void {
  try {
    history[how](OWN, '', `#${link}`);
  } catch {
    // The scenario stays on the page; only this entry of the history is missing.
  }
}

const linkOf = ({ committed, compared, settings, view }: SimulatorState) =>
  encodePageLink({ choice: committed, compared, settings, view });

/** Returns a function that ends the watch. */
export function syncLink(store: StoreApi<SimulatorState>): () => void {
  const { actions } = store.getState();
  const start = store.getState();
  // What a visitor opened before this was there counts, and is no part of how the page began.
  const opened = start.view;
  let shown = linkOf({ ...start, view: FIRST_VIEW });
  let isTaking = false;

  /** Of an entry that this page has made only the choice and the view are taken, and the rest stays as it is now; either way the entry is then one of this page's. */
  function take(hash: string, accept: (choice: Choice) => void, isOwn = false): void {
    const { ignored, ...page } = decodePageLink(hash);
    isTaking = true;
    accept(page.choice);
    actions.openView(page.view);
    if (!isOwn) {
      actions.setCompared(page.compared);
      actions.changeSettings(page.settings);
    }
    isTaking = false;
    // The choice may still wait for the engine: what will stand counts, so that it is no change when it comes.
    const { compared, settings } = isOwn ? store.getState() : page;
    shown = encodePageLink({ choice: page.choice, compared, settings, view: page.view });
    if (!isOwn || shown !== hash.replace(/^#/, '')) write('replaceState', shown);
    const text = describeIgnored(ignored);
    if (text) actions.addNotice({ id: NOTICE, text });
    else actions.dismissNotice(NOTICE);
  }

  /** The entry keeps the name of its section. */
  function openNamed(view: ViewId | null): void {
    if (view === null) return;
    isTaking = true;
    actions.openView(view);
    isTaking = false;
    shown = linkOf(store.getState());
  }

  if (isLink(location.hash)) take(location.hash, actions.adopt);

  const stop = store.subscribe((state, before) => {
    if (isTaking) return;
    const isChange = state.committed !== before.committed || state.view !== before.view;
    if (!isChange && state.compared === before.compared && state.settings === before.settings) return;
    const link = linkOf(state);
    if (link === shown) return;
    shown = link;
    write(isChange ? 'pushState' : 'replaceState', link);
  });
  if (opened !== FIRST_VIEW) actions.openView(opened);
  /** An empty address is the page as it was first opened; any other name is a section of the page. */
  const follow = ({ state }: PopStateEvent) => {
    if (isLink(location.hash)) take(location.hash, actions.follow, state?.saas === true);
    else if (location.hash === '') take(linkOf({ ...start, view: FIRST_VIEW }), actions.follow, true);
    else openNamed(viewOfFragment(location.hash));
  };
  addEventListener('popstate', follow);
  return () => {
    stop();
    removeEventListener('popstate', follow);
  };
}
