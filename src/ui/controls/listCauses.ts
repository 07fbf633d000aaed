import { ASSUMPTIONS, DRIVER_IDS, DRIVERS, LAYER_IDS, resolveAssumptions, type Scenario } from '../../engine';
import { ASSUMPTION_WORDS } from '../../words/assumptionNames';
import { DRIVER_WORDS } from '../../words/drivers';
import { formatDriverValue } from '../../words/format/driver';
import { formatFigures } from '../../words/format/number';
import { formatUsd } from '../../words/format/usd';
import { LAYER_NAMES } from '../../words/layers';

const isHeldIn = ({ held }: Scenario) => held !== undefined;

export function listCauses(before: Scenario, now: Scenario): readonly string[] {
  const drivers = DRIVER_IDS.filter((id) => before[DRIVERS[id].field] !== now[DRIVERS[id].field]).map(
    (id) => {
      const { field } = DRIVERS[id];
      return `${DRIVER_WORDS[id].name} ${formatDriverValue(id, before[field])} to ${formatDriverValue(id, now[field])}`;
    },
  );
  const [valuesBefore, valuesNow] = [resolveAssumptions(before), resolveAssumptions(now)];
  const assumptions = ASSUMPTIONS.filter(({ id }) => before.assumptions[id] !== now.assumptions[id]).map(
    ({ id }) =>
      `${ASSUMPTION_WORDS[id].name} ${formatFigures(valuesBefore[id])} to ${formatFigures(valuesNow[id])}`,
  );
  const pins = LAYER_IDS.filter((layer) => before.pins[layer] !== now.pins[layer]).map(
    (layer) => `${LAYER_NAMES[layer]} ${now.pins[layer] ? 'pinned' : 'released'}`,
  );
  const held =
    isHeldIn(before) === isHeldIn(now) ? [] : [now.held ? 'Architecture held' : 'Architecture released'];
  const budget =
    before.budgetUsdPerMonth === now.budgetUsdPerMonth
      ? []
      : [now.budgetUsdPerMonth === null ? 'No budget' : `Budget ${formatUsd(now.budgetUsdPerMonth)} a month`];
  const objective =
    before.objective === now.objective
      ? []
      : [now.objective === 'total' ? 'Cheapest in all' : 'Cheapest infrastructure'];
  return [...drivers, ...budget, ...objective, ...assumptions, ...pins, ...held];
}
