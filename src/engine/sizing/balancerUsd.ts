/** What a load balancer costs: it bills capacity units, by bytes or by new connections, whichever is more. USD a month. */
import type { ConstantValues } from '../catalog/catalog';
import type { Demand } from '../demand/demand';
import { HOURS_PER_MONTH, SECONDS_PER_HOUR } from '../demand/units';

/** Units are billed by the hour, so the mean of the day counts and not its peak. */
export function balancerUsd(d: Demand, k: ConstantValues): number {
  const requestsPerSecond = d.eventsPerSecond / d.assumptions.eventsPerRequest;
  const units = Math.max(
    (d.bytesPerSecond * SECONDS_PER_HOUR) / k.balancerBytesPerUnitHour,
    (requestsPerSecond * k.connectionsPerRequest) / k.balancerConnectionsPerUnit,
  );
  return (
    k.loadBalancerUsdPerMonth +
    k.publicAddressesUsdPerMonth +
    units * k.balancerUsdPerUnitHour * HOURS_PER_MONTH
  );
}
