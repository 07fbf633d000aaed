/** How people read: as published, else as roll-ups in the stack say, else as the kind of organisation does. */
import type { BacktestCase, QueryHabit } from './backtestCase';
import { KIND_DEFAULTS } from './kindDefaults';
import { namedProcessing } from './namedProcessing';

export function queryHabitOf(entry: BacktestCase): QueryHabit {
  if (entry.queryHabit !== null) return entry.queryHabit;
  if (namedProcessing(entry).includes('rollups-on-write')) return 'pre-aggregated';
  return KIND_DEFAULTS[entry.kind].queryHabit;
}
