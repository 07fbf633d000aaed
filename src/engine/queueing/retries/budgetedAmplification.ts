/** The factor on load when retries are capped by a budget. */

/** At most 1 + budget, the budget being a share of the requests. */
export function budgetedAmplification(attemptsMean: number, retryBudgetRatio: number): number {
  return Math.min(attemptsMean, 1 + retryBudgetRatio);
}
