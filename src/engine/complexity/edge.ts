/** A connection between two nodes, by their index from 0. */
export interface Edge {
  readonly from: number;
  readonly to: number;
}
