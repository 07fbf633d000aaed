/** Receipts: a formula with the numbers put in, its inputs, its sources. */
import type { ConstantId } from '../catalog/constantId';
import type { ConstantKind } from '../provenance/sourced';
import type { DriverId } from '../scenario/scenario';
import type { MetricId } from './decision';

/** `usd` is paid once, or summed over months. */
export type ReceiptUnit =
  | 'usd'
  | 'usd-per-month'
  | 'seconds'
  | 'hours'
  | 'ratio'
  | 'count'
  | 'bytes'
  | 'rows-per-second'
  | 'plain';

export interface ReceiptLine {
  readonly label: string;
  /** Value in base units and how to write it. */
  readonly value: number;
  readonly unit: ReceiptUnit;
  /** The substituted formula, for example "3 brokers × 730 h × $0.204". */
  readonly formula?: string;
}

export interface ReceiptConstant {
  readonly id: ConstantId;
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

/** How much an output may be trusted, and by how much it is known to be off. */
export interface Standing {
  readonly kind: 'exact' | 'approximation' | 'estimate';
  readonly note: string;
}

/** A slider or an assumption that enters. */
export interface ReceiptInput {
  readonly origin: 'slider' | 'default' | 'by hand';
  readonly driver: DriverId | null;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

export interface ReceiptSection {
  readonly title: string;
  /** In symbols, as in MODEL.md. */
  readonly law: string;
  readonly standing: Standing;
  /** With the numbers put in. */
  readonly substituted: string;
  readonly result: ReceiptLine;
  readonly lines: readonly ReceiptLine[];
}

/** Whatever a number on the page is worked out from. */
export interface Receipt {
  readonly definition: string;
  readonly sections: readonly ReceiptSection[];
  readonly inputs: readonly ReceiptInput[];
  readonly constants: readonly ReceiptConstant[];
  readonly limits: string;
}

export interface MetricReceipt extends Receipt {
  readonly metric: MetricId;
}
