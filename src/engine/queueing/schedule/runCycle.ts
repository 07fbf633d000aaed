/** The time from one publication to the next when runs can take longer than their interval. */

export interface RunCycle {
  readonly cycleSeconds: number;
  /** Runs under way at once. */
  readonly inFlightCount: number;
}

export interface RunTiming {
  readonly intervalSeconds: number;
  readonly durationSeconds: number;
  /** Whether a run may start while the one before is under way. */
  readonly overlaps: boolean;
}

/** Without overlap a long run holds back the next; with overlap several are in flight. */
export function runCycle({ intervalSeconds, durationSeconds, overlaps }: RunTiming): RunCycle {
  if (!overlaps) return { cycleSeconds: Math.max(intervalSeconds, durationSeconds), inFlightCount: 1 };
  return {
    cycleSeconds: intervalSeconds,
    inFlightCount: Math.max(1, Math.ceil(durationSeconds / intervalSeconds)),
  };
}
