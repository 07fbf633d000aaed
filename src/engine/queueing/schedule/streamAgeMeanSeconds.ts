/** The mean age of the newest update at the end of an M/M/1 queue that serves in order. */

/**
 * Seconds, for updates at utilisation rho in 0 … 1: too few updates age, too many wait.
 * Source: Kaul, Yates & Gruteser, INFOCOM 2012, doi 10.1109/INFCOM.2012.6195689.
 */
export function streamAgeMeanSeconds(servicesPerSecond: number, utilizationRatio: number): number {
  const square = utilizationRatio * utilizationRatio;
  return (1 + 1 / utilizationRatio + square / (1 - utilizationRatio)) / servicesPerSecond;
}
