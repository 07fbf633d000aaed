/** The time, or the number of requests, that a promise allows to go wrong. */

/**
 * Target as a share (0.999); the budget comes in the unit of the window: seconds of downtime, or failed requests.
 * Source: Google, Site Reliability Engineering, appendix A (365-day year, 90-day quarter, 30-day month).
 */
export function errorBudget(target: number, window: number): number {
  return (1 - target) * window;
}
