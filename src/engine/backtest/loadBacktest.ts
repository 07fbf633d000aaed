/** The backtest with its cases, loaded by whoever runs it: never part of the first load. */
import type { Scenario } from '../scenario/scenario';
import type { BacktestReport } from './backtestReport';

/** Run it in the browser of the visitor: `(await loadBacktest())(scenario.constants)`. */
export async function loadBacktest(): Promise<(constants?: Scenario['constants']) => BacktestReport> {
  const { runBacktest } = await import('./runBacktest');
  return runBacktest;
}
