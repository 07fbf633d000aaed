/** Builds the graphs that sources name. */
import type { Edge } from '../../complexity/edge';

export interface NamedGraph {
  readonly nodeCount: number;
  readonly edges: readonly Edge[];
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

const BUILDERS: Readonly<Record<string, (size: number) => readonly Edge[]>> = {
  K: completeEdges,
  complete: completeEdges,
  star: (size) => upTo(size - 1).map((leaf) => ({ from: 0, to: leaf + 1 })),
  path: (size) => upTo(size - 1).map((from) => ({ from, to: from + 1 })),
  cycle: (size) => upTo(size).map((from) => ({ from, to: (from + 1) % size })),
};

function completeEdges(size: number): readonly Edge[] {
  return upTo(size).flatMap((from) => upTo(from).map((to) => ({ from, to })));
}

/** Two pentagons, the inner one drawn as a star, joined by spokes. */
const PETERSEN: readonly Edge[] = upTo(5).flatMap((corner) => [
  { from: corner, to: (corner + 1) % 5 },
  { from: corner, to: corner + 5 },
  { from: corner + 5, to: ((corner + 2) % 5) + 5 },
]);

/** "K4", "path6", "Petersen", or several copies side by side: "2K2". */
export function readGraph(name: string): NamedGraph {
  if (name === 'Petersen') return { nodeCount: 10, edges: PETERSEN };
  const [, copies = '', kind = '', size = ''] = /^(\d*)([A-Za-z]+)(\d+)$/.exec(name) ?? [];
  const build = BUILDERS[kind];
  if (!build) throw new Error(`Unknown graph "${name}".`);
  const nodeCount = Number(size);
  const edges = upTo(Number(copies || 1)).flatMap((copy) =>
    build(nodeCount).map(({ from, to }) => ({ from: from + copy * nodeCount, to: to + copy * nodeCount })),
  );
  return { nodeCount: nodeCount * Number(copies || 1), edges };
}
