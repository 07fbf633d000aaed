/** Tells whether two scenarios ask the same, whatever the order of their fields. */
import { type Architecture, LAYER_IDS, type Scenario } from '../engine';

function haveSameEntries(
  a: Readonly<Record<string, unknown>>,
  b: Readonly<Record<string, unknown>>,
): boolean {
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && a[key] === b[key])
  );
}

function isSameArchitecture(a: Architecture | undefined, b: Architecture | undefined): boolean {
  if (a === b || !a || !b) return a === b;
  return (
    a.intervalSeconds === b.intervalSeconds &&
    LAYER_IDS.every((layer) => haveSameEntries({ ...a.choices[layer] }, { ...b.choices[layer] }))
  );
}

export function isSameScenario(a: Scenario, b: Scenario): boolean {
  if (a === b) return true;
  const {
    assumptions: assumptionsOfA,
    pins: pinsOfA,
    constants: constantsOfA = {},
    held: heldOfA,
    ...restOfA
  } = a;
  const {
    assumptions: assumptionsOfB,
    pins: pinsOfB,
    constants: constantsOfB = {},
    held: heldOfB,
    ...restOfB
  } = b;
  return (
    haveSameEntries(restOfA, restOfB) &&
    haveSameEntries(assumptionsOfA, assumptionsOfB) &&
    haveSameEntries(pinsOfA, pinsOfB) &&
    haveSameEntries(constantsOfA, constantsOfB) &&
    isSameArchitecture(heldOfA, heldOfB)
  );
}
