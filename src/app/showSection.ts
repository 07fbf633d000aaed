/** Leads to a section by its name, in whichever view it stands, without touching the address, which holds the scenario. */
import { useEffect } from 'react';
import { viewOfFragment } from '../content/frame';
import { leadTo, whenInPage } from '../kit/whenInPage';
import { getSimulatorStore } from '../state/simulatorStore';

function showSection(name: string): void {
  const id = name.replace(/^#/, '');
  const home = viewOfFragment(id);
  if (home === null) return;
  const { view, actions } = getSimulatorStore().getState();
  if (home !== view) actions.openView(home);
  whenInPage(id, leadTo);
}

/** A section may be named in the address, or pressed before the page has come to life, or linked to from another view. */
export function useNamedSection(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    const arrive = () => {
      if (dataset.arriveAt) showSection(dataset.arriveAt);
      delete dataset.arriveAt;
    };
    const follow = () => showSection(location.hash);
    if (dataset.arriveAt) arrive();
    else follow();
    addEventListener('arrive', arrive);
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('arrive', arrive);
      removeEventListener('popstate', follow);
    };
  }, []);
}
