/** Published numbers of structural complexity: the energy of named graphs, and what it makes of six equal parts. */

import { adjacencyMatrix, type Edge, graphEnergy, structuralComplexity } from '../../../math/graph';
import type { PublishedCase } from './publishedCase';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Graphs by the names of the sources, of so many nodes. */
const complete = (size: number): readonly Edge[] =>
  upTo(size).flatMap((from) => upTo(from).map((to) => ({ from, to })));
const star = (size: number): readonly Edge[] => upTo(size - 1).map((leaf) => ({ from: 0, to: leaf + 1 }));
const path = (size: number): readonly Edge[] => upTo(size - 1).map((from) => ({ from, to: from + 1 }));
const cycle = (size: number): readonly Edge[] => upTo(size).map((from) => ({ from, to: (from + 1) % size }));
/** Two pentagons, the inner one drawn as a star, joined by spokes. */
const PETERSEN: readonly Edge[] = upTo(5).flatMap((corner) => [
  { from: corner, to: (corner + 1) % 5 },
  { from: corner, to: corner + 5 },
  { from: corner + 5, to: ((corner + 2) % 5) + 5 },
]);

const energy = (nodeCount: number, edges: readonly Edge[]) => graphEnergy(adjacencyMatrix(nodeCount, edges));

const SIX_EQUAL_PARTS = [
  ['C-003', 'star', star(6), { C2: 2.5, C3: 0.745356, C: 7.86339 }],
  ['C-005', 'ring', cycle(6), { C2: 3, C3: 1.333333, C: 10 }],
  ['C-006', 'mesh', complete(6), { C2: 7.5, C3: 1.666667, C: 18.5 }],
] as const;

export const COMPLEXITY_CASES: readonly PublishedCase[] = [
  {
    id: 'C-001',
    law: 'Graph energy of complete graphs',
    usedBy: 'decision',
    source: {
      title: 'FindStat St000422: E(Kn) = 2n − 2',
      url: 'https://www.findstat.org/StatisticsDatabase/St000422',
    },
    expected: { E: [2, 4, 6] },
    within: { absolute: 1e-9 },
    run: () => ({ E: [2, 3, 4].map((size) => energy(size, complete(size))) }),
  },
  {
    id: 'C-002',
    law: 'Graph energy of a star, a path, a ring and the Petersen graph',
    usedBy: 'decision',
    source: {
      title: 'Gutman 1978; spectra in Brouwer & Haemers',
      url: 'https://en.wikipedia.org/wiki/Graph_energy',
    },
    expected: { E: [4, 4.472136, 8, 16] },
    within: { absolute: 1e-6 },
    run: () => ({ E: [energy(5, star(5)), energy(4, path(4)), energy(6, cycle(6)), energy(10, PETERSEN)] }),
  },
  ...SIX_EQUAL_PARTS.map(
    ([id, name, edges, expected]): PublishedCase => ({
      id,
      law: `Structural complexity of six equal parts in a ${name}`,
      usedBy: 'decision',
      source: {
        title: 'Sinha & de Weck, IEEE SysCon 2013 and ICED 2013',
        url: 'https://attachments.academia-assets.com/31255905/1.html',
      },
      expected,
      within: { absolute: 1e-6 },
      run: () => {
        const weighted = edges.map((edge) => ({ ...edge, complexity: 0.5 }));
        const { interfaces, topology, total } = structuralComplexity([1, 1, 1, 1, 1, 1], weighted);
        return { C2: interfaces, C3: topology, C: total };
      },
    }),
  ),
];
