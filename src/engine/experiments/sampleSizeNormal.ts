/** Units per arm that a two-sided normal test needs for a standardised difference. */
import { bisectFalling } from '../probability/bisectFalling';
import { normalPower } from './normalPower';

export interface StandardTest {
  /** Standard deviations: Cohen's h or d, not 0. */
  readonly effect: number;
  readonly alpha: number;
  readonly power: number;
}

/** Arms of equal size, not rounded; counts both directions, as R's pwr.2p.test does. */
export function sampleSizeNormal({ effect, alpha, power }: StandardTest): number {
  const missing = (units: number) =>
    power - normalPower(effect, { firstUnits: units, secondUnits: units }, alpha);
  return bisectFalling(missing, 0, 1 / effect ** 2);
}
