/** The scenario of a case: what is published, and the defaults of its kind and habit for the rest. */
import type { ConstantValues } from '../catalog/catalog';
import { resolveAssumptions } from '../demand/resolveAssumptions';
import { BYTES_PER_TB, DAYS_PER_MONTH } from '../demand/units';
import type { AssumptionValues } from '../scenario/assumptions';
import { OPTION_IDS } from '../scenario/optionIds';
import type { Scenario } from '../scenario/scenario';
import { storeEngine } from '../sizing/storeEngine';
import type { BacktestCase } from './backtestCase';
import { HABIT_DEFAULTS, KIND_DEFAULTS } from './kindDefaults';
import { namedStorage } from './namedStorage';
import { queryHabitOf } from './queryHabitOf';

export function makeScenario(entry: BacktestCase, k: ConstantValues): Scenario {
  const kind = KIND_DEFAULTS[entry.kind];
  const habit = HABIT_DEFAULTS[queryHabitOf(entry)];
  // What a failing stack delivered is its trouble, not what was wanted of it.
  const freshness = entry.state === 'failing' ? null : entry.freshnessSeconds;
  const scenario: Scenario = {
    eventsPerDay: entry.eventsPerDay ?? kind.eventsPerDay,
    experimentsPerMonth: entry.experimentsPerMonth ?? kind.experimentsPerMonth,
    reliabilityRatio: kind.reliabilityRatio,
    freshnessSeconds: freshness ?? habit.freshnessSeconds,
    budgetUsdPerMonth: null,
    objective: 'total',
    assumptions: {
      ...kind.assumptions,
      ...known('rawQueryShare', habit.rawQueryShare),
      ...known('servingPromiseSeconds', habit.servingPromiseSeconds),
      ...known('retentionMonths', habit.retentionMonths),
      ...known('queryWindowDays', entry.queryWindowDays ?? undefined),
    },
    pins: {},
  };
  return entry.storedTerabytes === null ? scenario : withStored(scenario, entry, entry.storedTerabytes, k);
}

function known(id: keyof AssumptionValues, value: number | undefined): Partial<AssumptionValues> {
  return value === undefined ? {} : { [id]: value };
}

/**
 * Published terabytes say how long events are kept; where traffic is not published, how many there are. Where nobody reads raw rows
 * the terabytes are those of roll-ups, and say neither.
 */
function withStored(scenario: Scenario, entry: BacktestCase, terabytes: number, k: ConstantValues): Scenario {
  const { bytesPerEvent, retentionMonths, rawQueryShare } = resolveAssumptions(scenario);
  if (rawQueryShare === 0) return scenario;
  const { bytesRatio } = storeEngine(namedStorage(entry)[0] ?? OPTION_IDS.storage[0], k);
  const rows = (terabytes * BYTES_PER_TB) / (bytesPerEvent * bytesRatio);
  if (entry.eventsPerDay === null)
    return { ...scenario, eventsPerDay: rows / (DAYS_PER_MONTH * retentionMonths) };
  const months = rows / (DAYS_PER_MONTH * scenario.eventsPerDay);
  return { ...scenario, assumptions: { ...scenario.assumptions, retentionMonths: months } };
}
