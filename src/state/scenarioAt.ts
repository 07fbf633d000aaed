/** The scenario at a place of the scale path, as the page uses it: rounded, with what is about the world brought in. */
import { DRIVER_IDS, DRIVERS, type Scenario, scenarioOnPath } from '../engine';
import { clampDriver } from './clampToScenario';
import { rememberPosition } from './pathPlace';

const DIGITS = 3;
const RATIO_DECIMALS = 9;
const round = (value: number) => Number(value.toPrecision(DIGITS));

/** To three digits, so that links and fields carry no noise; of reliability, what is missing to all of the time. */
function rounded(scenario: Scenario): Scenario {
  const drivers = Object.fromEntries(
    DRIVER_IDS.map((id) => {
      const { field } = DRIVERS[id];
      const value = scenario[field];
      if (id === 'reliability')
        return [field, clampDriver(id, Number((1 - round(1 - value)).toFixed(RATIO_DECIMALS)))];
      return [field, clampDriver(id, id === 'experiments' ? Math.round(round(value)) : round(value))];
    }),
  );
  const assumptions = Object.fromEntries(
    Object.entries(scenario.assumptions).map(([id, value]) => [id, round(value)]),
  );
  return { ...scenario, ...drivers, assumptions };
}

/** A stop is exactly its preset. `adapt` brings in what is about the world, such as the visitor's own numbers. */
export function scenarioAt(position: number, adapt: (scenario: Scenario) => Scenario): Scenario {
  const onPath = scenarioOnPath(position);
  const scenario = adapt(Number.isInteger(position) ? onPath : rounded(onPath));
  rememberPosition(scenario, position);
  return scenario;
}
