/** One interface for both ways to run: in a worker, or on the page in idle slices. The last request wins. */
import type { Scenario } from '../engine';
import type { Insight, InsightDepth } from './insight';

export interface InsightRunner {
  /** Replaces whatever was asked before. */
  request(scenario: Scenario, depth: InsightDepth): void;
  stop(): void;
}

export interface InsightListener {
  /** Called more than once a request, each time with more; `insight.scenario` is the object that was asked about. */
  onInsight(insight: Insight): void;
  /** The runner can't go on; it answers nothing more. */
  onFailure(reason: string): void;
}
