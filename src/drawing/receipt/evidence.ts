/** A fact behind a constant, as the evidence table holds it. */
export interface Evidence {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly value: string;
  readonly unit: string;
  readonly conditions: string;
  readonly confidence: string;
  readonly note: string;
  readonly retrieved: string;
}
