/** How many tests a month a platform can carry, and what stops it. */
import type { Assessment, PromiseCheck } from '../assessment/assessment';

/** The first number of tests tried at which a promise breaks. */
export interface PlatformStop {
  readonly testsPerMonth: number;
  readonly broken: readonly PromiseCheck[];
  /** The architecture that breaks it: the one that is held, or the nearest that there is. */
  readonly assessment: Assessment;
}

export type PlatformLimit =
  | {
      readonly kind: 'limit';
      readonly testsPerMonth: number;
      /** Infrastructure and people at the limit. */
      readonly totalUsdPerMonth: number;
      readonly stop: PlatformStop;
    }
  /** Keeps every promise as far as was looked. */
  | { readonly kind: 'beyond'; readonly testsPerMonth: number; readonly totalUsdPerMonth: number }
  /** Breaks a promise even without a test. */
  | { readonly kind: 'never'; readonly stop: PlatformStop };

export interface PlatformLimits {
  /** The architecture of the answer, held: sizes follow, options, redundancy and interval stay. */
  readonly held: PlatformLimit;
  /** Whatever can be chosen, within the pins; null as long as it is not known. */
  readonly any: PlatformLimit | null;
}
