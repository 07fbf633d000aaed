/** The receipt of a metric: its formula with the numbers put in, its inputs, its sources. */
import type { ConstantKind } from '../provenance/sourced';
import type { MetricId } from './decision';

export interface ReceiptLine {
  readonly label: string;
  /** Value in base units and how to write it. */
  readonly value: number;
  readonly unit:
    | 'usd-per-month'
    | 'seconds'
    | 'hours'
    | 'ratio'
    | 'count'
    | 'bytes'
    | 'rows-per-second'
    | 'plain';
  /** The substituted formula, for example "3 brokers × 730 h × $0.204". */
  readonly formula?: string;
}

export interface ReceiptConstant {
  readonly id: string;
  readonly name: string;
  /** In use: the visitor's own number where one is set. */
  readonly value: number;
  readonly standard: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly kind: ConstantKind;
  /** How it was derived, or why it was assumed. */
  readonly note: string;
  /** Ids of evidence; empty for an estimate. */
  readonly sources: readonly string[];
}

export interface ReceiptSection {
  readonly title: string;
  /** In symbols, as in MODEL.md. */
  readonly law: string;
  /** With the numbers put in. */
  readonly substituted: string;
  readonly result: ReceiptLine;
  readonly lines: readonly ReceiptLine[];
}

export interface MetricReceipt {
  readonly metric: MetricId;
  readonly definition: string;
  readonly sections: readonly ReceiptSection[];
  readonly constants: readonly ReceiptConstant[];
  readonly limits: string;
}
