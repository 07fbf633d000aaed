/** The same chance for the same entity in every design, whatever happens around it: common random numbers. */
import { philox4x32 } from './philox4x32';
import { unitFromWord } from './unitFromWord';

/** Names one draw. Whole numbers from 0. */
export interface Draw {
  readonly seed: number;
  /** What the draw is for: arrivals, service, failures … */
  readonly stream: number;
  readonly replication: number;
  readonly entity: number;
  readonly draw: number;
}

/** Strictly between 0 and 1, decided by its name alone. Use inverse distribution functions so that designs stay paired. */
export function commonRandomNumber({ seed, stream, replication, entity, draw }: Draw): number {
  const [word] = philox4x32([replication, entity, draw, 0], { first: seed, second: stream });
  return unitFromWord(word);
}
