/** The words between page and worker. */
import type { Scenario } from '../engine';
import type { Insight } from './insight';

export interface InsightRequest {
  readonly id: number;
  readonly scenario: Scenario;
}

export type InsightReply =
  | { readonly id: number; readonly kind: 'insight'; readonly insight: Insight }
  | { readonly id: number; readonly kind: 'failure'; readonly text: string };
