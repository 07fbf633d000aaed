/** Tells whether two scenarios ask the same, whatever the order of their fields. */
import type { Scenario } from '../engine';

function haveSameEntries(
  a: Readonly<Record<string, unknown>>,
  b: Readonly<Record<string, unknown>>,
): boolean {
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && a[key] === b[key])
  );
}

export function isSameScenario(a: Scenario, b: Scenario): boolean {
  if (a === b) return true;
  const { assumptions: assumptionsOfA, pins: pinsOfA, constants: constantsOfA = {}, ...restOfA } = a;
  const { assumptions: assumptionsOfB, pins: pinsOfB, constants: constantsOfB = {}, ...restOfB } = b;
  return (
    haveSameEntries(restOfA, restOfB) &&
    haveSameEntries(assumptionsOfA, assumptionsOfB) &&
    haveSameEntries(pinsOfA, pinsOfB) &&
    haveSameEntries(constantsOfA, constantsOfB)
  );
}
