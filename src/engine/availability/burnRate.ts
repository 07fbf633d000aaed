/** How fast an error budget is spent, against spending it evenly. */

export interface BudgetAlert {
  /** Share of the budget that is gone within the alert window. */
  readonly budgetSpentRatio: number;
  /** Both windows in one unit. */
  readonly alertWindow: number;
  readonly promiseWindow: number;
}

/** 1 spends it exactly in the promise window. Source: Google, SRE Workbook, Alerting on SLOs. */
export function burnRate({ budgetSpentRatio, alertWindow, promiseWindow }: BudgetAlert): number {
  return (budgetSpentRatio * promiseWindow) / alertWindow;
}
