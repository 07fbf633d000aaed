/** What every queueing station is told: arrivals, servers, and how fast a server works. */
export interface StationLoad {
  readonly arrivalsPerSecond: number;
  /** Customers that one busy server completes a second; the mean service takes its inverse. */
  readonly servicesPerSecond: number;
  readonly serverCount: number;
}

/** Work arrives at least as fast as it can be done: the backlog grows without end and no mean exists. */
export interface SaturatedStation {
  readonly kind: 'saturated';
  /** Offered load per server, 1 or above. */
  readonly utilizationRatio: number;
  readonly backlogGrowthPerSecond: number;
}

/** Long-run means of a station that keeps up. Little's law ties counts to times. */
export interface StationMeans {
  readonly utilizationRatio: number;
  readonly waitSeconds: number;
  /** Wait plus service. */
  readonly sojournSeconds: number;
  readonly waitingCount: number;
  /** Waiting or in service. */
  readonly presentCount: number;
}
