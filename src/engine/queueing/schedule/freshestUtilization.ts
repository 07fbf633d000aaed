/** The utilisation at which an M/M/1 queue delivers the freshest updates. */
import { bisectFalling } from '../../probability/bisectFalling';

/** The root of (1-rho)² = rho³(2-rho), near 0.531, where the mean age stops falling. Source: Kaul et al. 2012. */
export function freshestUtilization(): number {
  return bisectFalling((rho) => (1 - rho) ** 2 - rho * rho * (2 * rho - rho * rho), 0, 1);
}
