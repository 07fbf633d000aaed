/** The servers that keep the share of arrivals turned away below a bound. */

/** Smallest count with erlangB(offeredErlangs, count) <= maximumBlocking; the bound lies above 0. */
export function erlangBServers(offeredErlangs: number, maximumBlocking: number): number {
  let blocking = 1;
  let serverCount = 0;
  while (blocking > maximumBlocking) {
    serverCount += 1;
    blocking = (offeredErlangs * blocking) / (serverCount + offeredErlangs * blocking);
  }
  return serverCount;
}
