/** The time through a network of stations that a request visits several times each. */
import { mmcQueue, type StableMmcQueue } from '../mmcQueue';
import type { SaturatedStation } from '../station';

export interface VisitedStation {
  /** Mean visits of one request. */
  readonly visitCount: number;
  readonly meanServiceSeconds: number;
  readonly serverCount: number;
}

export type JacksonNetwork =
  | {
      readonly kind: 'stable';
      readonly stations: readonly StableMmcQueue[];
      /** Sum over stations of visits times the time of one visit. */
      readonly meanSeconds: number;
    }
  | (SaturatedStation & { readonly stationIndex: number });

/** Each station behaves as M/M/c by itself. Source: Jackson's theorem; Jain 1991, chapter 34. */
export function jacksonNetwork(
  requestsPerSecond: number,
  visited: readonly VisitedStation[],
): JacksonNetwork {
  const stations: StableMmcQueue[] = [];
  let meanSeconds = 0;
  for (const [stationIndex, { visitCount, meanServiceSeconds, serverCount }] of visited.entries()) {
    const queue = mmcQueue({
      arrivalsPerSecond: requestsPerSecond * visitCount,
      servicesPerSecond: 1 / meanServiceSeconds,
      serverCount,
    });
    if (queue.kind === 'saturated') return { ...queue, stationIndex };
    stations.push(queue);
    meanSeconds += visitCount * queue.sojournSeconds;
  }
  return { kind: 'stable', stations, meanSeconds };
}
