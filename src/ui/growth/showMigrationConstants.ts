/** Opens the table of what moving is reckoned with, goes there, and leaves the address alone, which holds the scenario. */
import type { MouseEvent } from 'react';

export const MIGRATION_CONSTANTS_PLACE = 'migration-constants';

export function showMigrationConstants(event: MouseEvent<HTMLAnchorElement>): void {
  const place = document.getElementById(MIGRATION_CONSTANTS_PLACE);
  if (!(place instanceof HTMLDetailsElement)) return;
  event.preventDefault();
  place.open = true;
  place.scrollIntoView({ block: 'start' });
  place.querySelector('summary')?.focus({ preventScroll: true });
}
