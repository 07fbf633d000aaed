/** Where along each driver the answer next changes, and to what. */
import { DRIVER_IDS, type FlipPoint, findFlipPoints, type Scenario, traceTrack } from '../../src/engine';
import { writeNumber } from './writeNumber';

function flipFact({ driver, direction, toValue, changes }: FlipPoint): string {
  const options = changes.map(({ layer, to }) => `${layer} ${to}`).join(', ');
  // Nothing to name where the answer begins, or ceases, to keep every promise.
  return `flip ${driver} ${direction} ${writeNumber(toValue)} ${options === '' ? 'feasibility' : options}`;
}

export function flipFacts(scenario: Scenario): readonly string[] {
  return DRIVER_IDS.flatMap((driver) => findFlipPoints(traceTrack(scenario, driver)).map(flipFact));
}
