/** The symmetric 0/1 adjacency matrix of an undirected graph. */
import type { Edge } from './edge';

/** Edges that are given twice, or once in each direction, count once; loops are left out. */
export function adjacencyMatrix(nodeCount: number, edges: readonly Edge[]): readonly (readonly number[])[] {
  const matrix = Array.from({ length: nodeCount }, () => new Array<number>(nodeCount).fill(0));
  for (const { from, to } of edges) {
    if (from === to) continue;
    const [fromRow, toRow] = [matrix[from], matrix[to]];
    if (!fromRow || !toRow) throw new RangeError(`Edge ${from}-${to} leaves a graph of ${nodeCount} nodes.`);
    fromRow[to] = 1;
    toRow[from] = 1;
  }
  return matrix;
}
