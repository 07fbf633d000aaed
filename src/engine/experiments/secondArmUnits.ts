/** Units that a second arm needs when the size of the first is given. */
import { bisectFalling } from '../probability/bisectFalling';
import { normalPower } from './normalPower';
import type { StandardTest } from './sampleSizeNormal';

export type SecondArm =
  | { readonly kind: 'enough'; readonly secondUnits: number }
  /** The first arm alone is too small: no second arm reaches the power. */
  | { readonly kind: 'impossible'; readonly highestPower: number };

/** Not rounded. Source: R pwr::pwr.2p2n.test. */
export function secondArmUnits(test: StandardTest, firstUnits: number): SecondArm {
  const powerWith = (effectiveUnits: number) =>
    normalPower(test.effect, { firstUnits: 2 * effectiveUnits, secondUnits: 2 * effectiveUnits }, test.alpha);
  const highestPower = powerWith(firstUnits);
  if (highestPower <= test.power) return { kind: 'impossible', highestPower };
  // Two arms weigh as much as n1 n2/(n1 + n2), which stays below n1.
  const effectiveUnits = bisectFalling((units) => test.power - powerWith(units), 0, firstUnits / 2);
  return { kind: 'enough', secondUnits: (firstUnits * effectiveUnits) / (firstUnits - effectiveUnits) };
}
