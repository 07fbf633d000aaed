/** A station whose arrivals and services need not be random: told by two variabilities. */
import type { StationLoad } from '../station';

export interface VariableLoad extends StationLoad {
  /** Variance of the time between arrivals over its mean squared: 0 on a timetable, 1 random, above 1 in bursts. */
  readonly arrivalVariability: number;
  /** The same of the service time: 0 fixed, 1 exponential. */
  readonly serviceVariability: number;
}
