import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clusterPeak } from '../../../../src/engine/queueing/scaling/clusterPeak';
import { clusterThroughput } from '../../../../src/engine/queueing/scaling/clusterThroughput';
import { sizeCluster } from '../../../../src/engine/queueing/scaling/sizeCluster';

const law = fc.record({
  perNodePerSecond: fc.double({ min: 1, max: 1000, noNaN: true }),
  contention: fc.double({ min: 0.001, max: 0.3, noNaN: true }),
  coherency: fc.double({ min: 1e-5, max: 0.01, noNaN: true }),
});

function peakOf(cluster: Parameters<typeof clusterPeak>[0]): number {
  const peak = clusterPeak(cluster);
  return peak.kind === 'peak' ? peak.nodeCount : Number.POSITIVE_INFINITY;
}

test('a node more helps up to the peak and hurts beyond it', () => {
  fc.assert(
    fc.property(law, (cluster) => {
      const peak = peakOf(cluster);
      const at = clusterThroughput(cluster, peak);
      expect(clusterThroughput(cluster, peak * 1.1)).toBeLessThan(at);
      expect(clusterThroughput(cluster, Math.max(1, peak * 0.9))).toBeLessThanOrEqual(at);
    }),
  );
});

test('the fewest nodes for the work, or none', () => {
  fc.assert(
    fc.property(law, fc.double({ min: 0.01, max: 1.2, noNaN: true }), (cluster, share) => {
      const best = Math.max(
        clusterThroughput(cluster, Math.floor(peakOf(cluster))),
        clusterThroughput(cluster, Math.floor(peakOf(cluster)) + 1),
      );
      const work = share * best;
      const sized = sizeCluster(cluster, work);
      if (share > 1) expect(sized).toEqual({ kind: 'infeasible', maximumPerSecond: best });
      if (sized.kind !== 'sized') return;
      expect(clusterThroughput(cluster, sized.nodeCount)).toBeGreaterThanOrEqual(work);
      if (sized.nodeCount > 1) expect(clusterThroughput(cluster, sized.nodeCount - 1)).toBeLessThan(work);
    }),
  );
});

test('nodes that do not disturb each other add up without limit', () => {
  const free = { perNodePerSecond: 10, contention: 0, coherency: 0 };
  expect(clusterPeak(free)).toEqual({ kind: 'unbounded' });
  expect(sizeCluster(free, 95)).toEqual({ kind: 'sized', nodeCount: 10 });
});

test('contention alone sets a ceiling', () => {
  const amdahl = { perNodePerSecond: 10, contention: 0.1, coherency: 0 };
  expect(sizeCluster(amdahl, 120)).toEqual({ kind: 'infeasible', maximumPerSecond: 100 });
  expect(sizeCluster(amdahl, 50)).toEqual({ kind: 'sized', nodeCount: 9 });
});
