/** The fewest servers with which a station keeps a promise. */
import { mmcQueue, type StableMmcQueue } from '../mmcQueue';
import { halfinWhittServers } from './halfinWhittServers';

export interface Sizing {
  readonly arrivalsPerSecond: number;
  readonly servicesPerSecond: number;
  readonly maximumServerCount: number;
  /** Whether a station is good enough; once it holds, more servers must not break it. */
  readonly keepsPromise: (queue: StableMmcQueue) => boolean;
}

export type SizedServers =
  | { readonly kind: 'sized'; readonly serverCount: number; readonly queue: StableMmcQueue }
  /** The promise does not hold even with the most servers allowed. */
  | { readonly kind: 'infeasible'; readonly maximumServerCount: number };

const USUAL_WAIT_PROBABILITY = 1 / 2;

/** Starts near the answer and steps to it; every mean and tail of M/M/c falls with the servers. */
export function sizeServers(sizing: Sizing): SizedServers {
  const { arrivalsPerSecond, servicesPerSecond, maximumServerCount } = sizing;
  const goodEnough = (serverCount: number) => {
    const queue = mmcQueue({ arrivalsPerSecond, servicesPerSecond, serverCount });
    return queue.kind === 'stable' && sizing.keepsPromise(queue) ? queue : null;
  };
  const guess = halfinWhittServers(arrivalsPerSecond / servicesPerSecond, USUAL_WAIT_PROBABILITY);
  let serverCount = Math.min(guess, maximumServerCount);
  let queue = goodEnough(serverCount);
  while (!queue && serverCount < maximumServerCount) {
    serverCount += 1;
    queue = goodEnough(serverCount);
  }
  if (!queue) return { kind: 'infeasible', maximumServerCount };
  for (
    let fewer = goodEnough(serverCount - 1);
    fewer && serverCount > 1;
    fewer = goodEnough(serverCount - 1)
  ) {
    serverCount -= 1;
    queue = fewer;
  }
  return { kind: 'sized', serverCount, queue };
}
