/** What a metric card shows: texts and places, ready to be set; nothing here is measured in pixels. */
import type { Assessment, BindingCause, Doubt, LayerId, MetricId } from '../../engine';

/** What a card is described from. */
export interface MetricSubject {
  readonly now: Assessment;
  readonly before: Assessment | null;
  /** What binds the answer, where that is known. */
  readonly cause: BindingCause | null;
  /** What is not known about it, once that has been worked out. */
  readonly doubt?: Doubt | null;
}

/** P10 to P90 of a figure. */
export interface LikelyRange {
  readonly text: string;
  readonly spoken: string;
}

interface ScaleRange {
  readonly range?: { readonly fromRatio: number; readonly toRatio: number };
}

export interface MetricValue {
  readonly number: string;
  readonly unit: string;
  readonly caption: string;
  /** For screen readers, where the short form reads badly. */
  readonly spoken?: string;
  readonly range?: LikelyRange;
}

/** The promise that a metric must keep, or a plain note where none is made. */
export interface Verdict {
  readonly state: 'kept' | 'broken' | 'note';
  readonly text: string;
}

export interface StackSegment {
  readonly id: string;
  /** Layers keep their hue; money is in greys, neighbours apart. */
  readonly tone: LayerId | 'money' | 'money-dim' | 'people';
  readonly startRatio: number;
  readonly sizeRatio: number;
}

/** Places are shares of the width; the promise stands at the same place in every card that has one. */
export type MetricScale =
  | (ScaleRange & {
      readonly kind: 'span';
      readonly fromRatio: number;
      readonly toRatio: number;
      readonly tickRatio: number;
      readonly promiseRatio: number;
    })
  | (ScaleRange & {
      readonly kind: 'stack';
      readonly segments: readonly StackSegment[];
      readonly promiseRatio: number | null;
    })
  | { readonly kind: 'steps'; readonly count: number; readonly activeIndex: number };

export interface MetricTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly id: string; readonly cells: readonly string[] }[];
}

/** The difference to the state before: absolute first, percent second. */
export interface MetricChange {
  readonly direction: 'up' | 'down' | 'none';
  readonly text: string;
  readonly spoken: string;
}

export interface MetricView {
  readonly id: MetricId;
  readonly name: string;
  readonly verdict: Verdict;
  readonly values: readonly MetricValue[];
  readonly scale: MetricScale;
  /** True where the promise on the scale is the one that binds. */
  readonly scaleBinds: boolean;
  readonly breakdownLabel: string;
  /** What the numbers are, set before the label where there is room. */
  readonly breakdownNote?: string;
  readonly breakdown: () => readonly MetricTable[];
  readonly change: MetricChange | null;
}
