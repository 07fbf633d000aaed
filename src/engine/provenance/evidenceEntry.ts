/** One published fact. */
export interface Evidence {
  readonly id: string;
  readonly component: string;
  readonly quantity: string;
  /** As published, several values separated by " / ". */
  readonly value: string;
  readonly unit: string;
  readonly conditions: string;
  readonly title: string;
  readonly url: string;
  readonly confidence: string;
  readonly note: string;
  /** Month in which the page was read, YYYY-MM. */
  readonly retrieved: string;
}
