/** The words between page and the worker that checks the model. */
import type { CheckPart } from '../../engine';

export type CheckReply =
  | { readonly kind: 'part'; readonly part: CheckPart }
  | { readonly kind: 'done'; readonly tookMs: number }
  | { readonly kind: 'failure'; readonly text: string };
