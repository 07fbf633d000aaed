/** The probability that a given number of customers is present at M/M/c. */
import { logGamma } from '../probability/logGamma';
import type { StableMmcQueue } from './mmcQueue';

/**
 * P(N = count), waiting and in service together. From Erlang C downwards, so nothing overflows:
 * P(N = c) = C (1 - rho), geometric above, a Poisson shape below. Source: Gross et al. (5th ed.), M/M/c.
 */
export function mmcPresentProbability(queue: StableMmcQueue, count: number): number {
  const { serverCount, arrivalsPerSecond, servicesPerSecond } = queue.load;
  if (count < 0) return 0;
  if (arrivalsPerSecond === 0) return count === 0 ? 1 : 0;
  const allBusy = queue.waitProbability * (1 - queue.utilizationRatio);
  if (count >= serverCount) return allBusy * queue.utilizationRatio ** (count - serverCount);
  const logLoad = Math.log(arrivalsPerSecond / servicesPerSecond);
  return (
    allBusy * Math.exp((count - serverCount) * logLoad + logGamma(serverCount + 1) - logGamma(count + 1))
  );
}
