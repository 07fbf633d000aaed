/** A point worked out in full: its options pinned, the promise on the axis moved to its place, and the decision for that. */
import { catalogOf } from '../catalog/catalog';
import { architectureFigures } from '../decision/architectureFigures';
import { decide } from '../decision/decide';
import { DRIVERS } from '../scenario/drivers';
import type { Scenario } from '../scenario/scenario';
import type { FrontierAnswer, FrontierRequest } from './frontier';
import { optionsOfCode } from './optionCode';
import type { PlacedPoint } from './placedPoints';

export function answerPoint(
  { scenario, axis }: FrontierRequest,
  { code, place, objectiveUsdPerMonth }: PlacedPoint,
): FrontierAnswer {
  const options = optionsOfCode(code);
  const there: Scenario =
    axis === 'complexity'
      ? { ...scenario, pins: options }
      : { ...scenario, pins: options, [DRIVERS[axis].field]: place };
  const { chosen } = decide(there, catalogOf(scenario));
  return { options, place, objectiveUsdPerMonth, figures: architectureFigures(chosen), scenario: there };
}
