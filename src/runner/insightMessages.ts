/** The words between page and worker. */
import type { Scenario } from '../engine';
import type { Insight, InsightDepth } from './insight';

export interface InsightRequest {
  readonly id: number;
  readonly scenario: Scenario;
  readonly depth: InsightDepth;
}

export type InsightReply =
  | { readonly id: number; readonly kind: 'insight'; readonly insight: Insight }
  | { readonly id: number; readonly kind: 'failure'; readonly text: string };
