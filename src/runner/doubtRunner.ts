/** One interface for both ways to study doubt: in a worker, or on the page in idle slices. The last request wins. */
import type { Doubt, Scenario } from '../engine';

export interface DoubtRunner {
  /** Replaces whatever was asked before. */
  request(scenario: Scenario): void;
  /** Drops the last request, and stays ready for the next. */
  cancel(): void;
  stop(): void;
}

export interface DoubtListener {
  /** Called several times a request, each time with more; `doubt.scenario` is the object that was asked about. */
  onDoubt(doubt: Doubt): void;
  /** The runner can't go on; it answers nothing more. */
  onFailure(reason: string): void;
}
