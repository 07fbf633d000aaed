/** The words between page and doubt worker. */
import type { Doubt, Scenario } from '../engine';

export type DoubtRequest =
  | { readonly id: number; readonly kind: 'study'; readonly scenario: Scenario }
  /** Drop whatever is being worked out. */
  | { readonly id: number; readonly kind: 'cancel' };

export type DoubtReply =
  | { readonly id: number; readonly kind: 'doubt'; readonly doubt: Doubt }
  /** Nothing to show yet, and still at work. */
  | { readonly id: number; readonly kind: 'working' }
  | { readonly id: number; readonly kind: 'failure'; readonly text: string };
