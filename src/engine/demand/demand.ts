/** What a scenario asks of the layers, in base units; the only thing that sizing sees of a scenario. */
import type { AssumptionValues } from '../scenario/assumptions';
import type { Scenario } from '../scenario/scenario';

export interface Demand {
  readonly scenario: Scenario;
  readonly assumptions: AssumptionValues;
  readonly eventsPerSecond: number;
  readonly peakEventsPerSecond: number;
  readonly peakRequestsPerSecond: number;
  readonly bytesPerSecond: number;
  readonly peakBytesPerSecond: number;
  readonly storedRows: number;
  /** Before any engine compresses them. */
  readonly rawStoredBytes: number;
  readonly usersPerDay: number;
  readonly liveTests: number;
  /** Scheduled jobs: sources, tables, scorecards, models. */
  readonly tables: number;
  readonly changesPerMonth: number;
  readonly rawQueryRows: number;
  readonly rollupQueryRows: number;
  readonly peakQueriesPerSecond: number;
  /** Rows that scorecards read a day when every test is computed from scratch, or from the facts of the new day. */
  readonly testRowsPerDayFull: number;
  readonly testRowsPerDayIncremental: number;
  readonly decisionsPerSecond: number;
  readonly peakDecisionsPerSecond: number;
}
