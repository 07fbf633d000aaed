/** Ties the name of a model in the table to the law that computes it. */
import type { CaseRecord } from './publishedCase';

export interface Adapter {
  readonly model: RegExp;
  /** All values that the law offers, by the names that sources use. */
  readonly compute: (inputs: CaseRecord) => Readonly<Record<string, unknown>>;
}
