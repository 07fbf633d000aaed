/** Follows a link to a section of this page without touching the address, which holds the scenario. */
import type { MouseEvent } from 'react';

export function goToSection(event: MouseEvent<HTMLAnchorElement>): void {
  const hash = event.currentTarget.getAttribute('href');
  if (!hash?.startsWith('#') || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const section = document.getElementById(hash.slice(1));
  if (!section) return;
  event.preventDefault();
  event.currentTarget.closest('details')?.removeAttribute('open');
  section.scrollIntoView({ block: 'start' });
  if (!section.hasAttribute('tabindex')) section.tabIndex = -1;
  section.focus({ preventScroll: true });
}
