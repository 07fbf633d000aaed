/** Follows a link to a section, in whichever view it stands, without touching the address, which holds the scenario. */
import type { MouseEvent } from 'react';
import { viewOfFragment } from '../../content/frame';
import { leadTo, whenInPage } from '../../kit/whenInPage';
import { getSimulatorStore } from '../../state/simulatorStore';

export function showSection(id: string): void {
  const { view, actions } = getSimulatorStore().getState();
  const home = viewOfFragment(id);
  if (home && home !== view) actions.openView(home);
  whenInPage(id, leadTo);
}

export function isPlainClick({ ctrlKey, metaKey, shiftKey, altKey, button }: MouseEvent): boolean {
  return !(ctrlKey || metaKey || shiftKey || altKey) && button === 0;
}

export function goToSection(event: MouseEvent<HTMLAnchorElement>): void {
  const hash = event.currentTarget.getAttribute('href');
  if (!hash?.startsWith('#') || !isPlainClick(event)) return;
  event.preventDefault();
  event.currentTarget.closest('details')?.removeAttribute('open');
  showSection(hash.slice(1));
}
