/** Holds the changes once they are loaded, and lets actions wait for them in order. */
import type { Changes } from './changes';
import { want } from './whenWanted';

type Run = (changes: Changes) => void;

let changes: Changes | null = null;
const waiting: Run[] = [];

export function provideChanges(loaded: Changes): void {
  changes = loaded;
  for (const run of waiting.splice(0)) run(loaded);
}

export function canChange(): boolean {
  return changes !== null;
}

/** Runs at once when changes can be made, else as soon as they can. */
export function whenChangeable(run: Run): void {
  if (!changes) want();
  if (changes) run(changes);
  else waiting.push(run);
}

/** Ahead of what waits already: a visitor may have changed something before the link of the page was read. */
export function whenChangeableFirst(run: Run): void {
  if (changes) run(changes);
  else waiting.unshift(run);
}
