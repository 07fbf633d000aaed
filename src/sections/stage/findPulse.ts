/** Which slider turned which card between two designs: the one that moved alone, or on the scale path the one that alone was enough. */
import { type Decision, DRIVER_IDS, DRIVERS, LAYER_IDS, type PathChange } from '../../engine';
import type { WireEnd } from './Wire';

/** As far as one step of a drag along the path. */
const STEP = 0.05;

/** Null where nothing turned, and where no slider by itself did it. */
export function findPulse(
  before: Decision,
  now: Decision,
  path: { readonly position: number | null; readonly changes: readonly PathChange[] },
): WireEnd | null {
  const layer = LAYER_IDS.find((id) => before.chosen.parts[id].option !== now.chosen.parts[id].option);
  if (layer === undefined) return null;
  const moved = DRIVER_IDS.filter((driver) => {
    const { field } = DRIVERS[driver];
    return before.scenario[field] !== now.scenario[field];
  });
  const [only] = moved;
  if (moved.length === 1 && only !== undefined) return { driver: only, layer };
  const { position } = path;
  if (position === null) return null;
  const passed = path.changes
    .filter((change) => change.layers.includes(layer) && Math.abs(change.position - position) <= STEP)
    .toSorted((a, b) => Math.abs(a.position - position) - Math.abs(b.position - position));
  const driver = passed[0]?.driver ?? null;
  return driver && { driver, layer };
}
