/** The share of units that the control should get when several treatments are compared with it. */

/** sqrt(k)/(sqrt(k) + k) for k treatments: the square-root rule. Source: Dunnett 1955. */
export function controlShare(treatmentCount: number): number {
  const root = Math.sqrt(treatmentCount);
  return root / (root + treatmentCount);
}
