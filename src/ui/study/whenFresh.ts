/**
 * What a press does where results may still be of an earlier scenario: nothing while they are. The button stays, and the focus on it; the
 * area around it says that it is busy.
 */
export function whenFresh<Given extends readonly unknown[]>(
  isStale: boolean,
  act: (...given: Given) => void,
): (...given: Given) => void {
  return isStale ? () => undefined : act;
}
