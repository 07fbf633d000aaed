// Graphs: energy within its bounds, whatever the numbering, and meshes above rings above hubs.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjacencyMatrix, graphEnergy, structuralComplexity } from '../../src/math/graph';

const graph = fc.integer({ min: 2, max: 9 }).chain((nodeCount) =>
  fc.record({
    nodeCount: fc.constant(nodeCount),
    edges: fc.array(fc.record({ from: fc.nat(nodeCount - 1), to: fc.nat(nodeCount - 1) }), { maxLength: 30 }),
  }),
);

const undirected = (matrix: readonly (readonly number[])[]) =>
  matrix.flat().reduce((sum, entry) => sum + entry, 0) / 2;

test('graph energy lies between its known bounds', () => {
  fc.assert(
    fc.property(graph, ({ nodeCount, edges }) => {
      const matrix = adjacencyMatrix(nodeCount, edges);
      const edgeCount = undirected(matrix);
      const energy = graphEnergy(matrix);
      expect(energy).toBeGreaterThanOrEqual(2 * Math.sqrt(edgeCount) - 1e-9);
      expect(energy).toBeLessThanOrEqual(Math.sqrt(2 * edgeCount * nodeCount) + 1e-9);
    }),
  );
});

test('graph energy does not depend on how the nodes are numbered', () => {
  fc.assert(
    fc.property(graph, ({ nodeCount, edges }) => {
      const mirrored = edges.map(({ from, to }) => ({ from: nodeCount - 1 - from, to: nodeCount - 1 - to }));
      const energy = graphEnergy(adjacencyMatrix(nodeCount, edges));
      expect(graphEnergy(adjacencyMatrix(nodeCount, mirrored))).toBeCloseTo(energy, 9);
    }),
  );
});

test('a mesh is more complex than a ring, a ring than a hub', () => {
  const components = [1, 1, 1, 1, 1, 1];
  const complexity = 0.5;
  const hub = [1, 2, 3, 4, 5].map((to) => ({ from: 0, to, complexity }));
  const ring = components.map((_, from) => ({ from, to: (from + 1) % components.length, complexity }));
  const mesh = components.flatMap((_, from) =>
    components.slice(from + 1).map((__, k) => ({ from, to: from + k + 1, complexity })),
  );
  const totals = [hub, ring, mesh].map((edges) => structuralComplexity(components, edges).total);
  expect(totals).toEqual([...totals].sort((a, b) => a - b));
  expect(new Set(totals).size).toBe(3);
});

test('a system without parts has no complexity', () => {
  expect(structuralComplexity([], []).total).toBe(0);
});

test('an edge to a node that does not exist is refused', () => {
  expect(() => adjacencyMatrix(2, [{ from: 0, to: 2 }])).toThrow(RangeError);
});
