/** Keeps the address and the store in step: every committed change is an entry that Back and Forward lead to. */
import type { StoreApi } from 'zustand/vanilla';
import { decodeLink } from './link/decodeLink';
import { describeIgnored } from './link/describeIgnored';
import { encodeLink } from './link/encodeLink';
import { isLink } from './link/isLink';
import type { Choice, SimulatorState } from './simulatorState';

const NOTICE = 'link';

/** Browsers limit how often the address may change, and some frames forbid it. */
function push(link: string): void {
  try {
    history.pushState(null, '', `#${link}`);
  } catch {
    // The scenario stays on the page; only this entry of the history is missing.
  }
}

/** Returns a function that ends the watch. */
export function syncLink(store: StoreApi<SimulatorState>): () => void {
  const { actions } = store.getState();
  const start = store.getState().committed;
  let shown = encodeLink(start);

  function take(hash: string, accept: (choice: Choice) => void): void {
    const { choice, ignored } = decodeLink(hash);
    shown = encodeLink(choice);
    accept(choice);
    const text = describeIgnored(ignored);
    if (text) actions.addNotice({ id: NOTICE, text });
    else actions.dismissNotice(NOTICE);
  }

  if (isLink(location.hash)) take(location.hash, actions.adopt);

  const stop = store.subscribe(({ committed }, before) => {
    if (committed === before.committed) return;
    const link = encodeLink(committed);
    if (link === shown) return;
    shown = link;
    push(link);
  });
  /** An empty address is the page as it was first opened; any other name is a section of the page. */
  const follow = () => {
    if (isLink(location.hash)) take(location.hash, actions.follow);
    else if (location.hash === '') take(encodeLink(start), actions.follow);
  };
  addEventListener('popstate', follow);
  return () => {
    stop();
    removeEventListener('popstate', follow);
  };
}
