/** A model under study: numbers from the unit cube to one number. */

export interface UncertainModel {
  readonly inputCount: number;
  /** Inputs uniform on 0 … 1; transform them inside. */
  readonly evaluate: (inputs: readonly number[]) => number;
}
