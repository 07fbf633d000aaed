/** The age at the end of a chain of scheduled jobs. */

export interface ChainStage {
  readonly intervalSeconds: number;
  readonly durationSeconds: number;
}

/**
 * Unsynchronised: each stage runs by its own clock and adds its own wait.
 * Triggered: each stage starts when the one before has ended; only the first waits for a clock.
 */
export type ChainClock = 'unsynchronised' | 'triggered';

export interface ChainedAge {
  readonly meanSeconds: number;
  readonly maximumSeconds: number;
}

/** Mean sum(I/2 + D) and maximum sum(I + D) over the stages that wait for a clock. */
export function chainedAge(stages: readonly ChainStage[], clock: ChainClock): ChainedAge {
  let meanSeconds = 0;
  let maximumSeconds = 0;
  for (const [index, stage] of stages.entries()) {
    const wait = clock === 'triggered' && index > 0 ? 0 : stage.intervalSeconds;
    meanSeconds += wait / 2 + stage.durationSeconds;
    maximumSeconds += wait + stage.durationSeconds;
  }
  return { meanSeconds, maximumSeconds };
}
