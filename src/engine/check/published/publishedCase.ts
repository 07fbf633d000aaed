/** A published or recomputed number with its source, against which the mathematics is held. */
export type CaseValue = number | string | boolean | null | readonly CaseValue[] | CaseRecord;

export interface CaseRecord {
  readonly [key: string]: CaseValue;
}

export interface PublishedCase {
  readonly id: string;
  readonly topic: string;
  readonly model: string;
  readonly inputs: CaseRecord;
  readonly expected: CaseRecord;
  /** "rel:1e-5", "abs:0.01" or "exact". */
  readonly tolerance: string;
  readonly source: { readonly title: string; readonly url: string };
  /** False for a published number that is wrong: it must not be reproduced. */
  readonly right: boolean;
}
