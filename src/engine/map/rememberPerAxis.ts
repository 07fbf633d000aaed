/** Remembers what is worked out at a place of a map for all other places at which it is the same. */

/** Places are counted in ticks along the two axes. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A part that depends on both axes is worked out anew each time. */
export function rememberPerAxis<At extends Place, T>(
  dependsOnX: boolean,
  dependsOnY: boolean,
  make: (at: At) => T,
): (at: At) => T {
  if (dependsOnX && dependsOnY) return make;
  const known = new Map<number, T>();
  return (at) => {
    const key = dependsOnX ? at.x : dependsOnY ? at.y : 0;
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(at);
    known.set(key, made);
    return made;
  };
}
