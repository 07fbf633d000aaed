// A case of the backtest with everything set and nothing special: a team on PostgreSQL that reads reports in the morning.

import { BACKTEST_CASES } from '../../src/engine/check/organisations/cases';
import type { BacktestCase } from '../../src/engine/check/organisations/organisation';

const NOTHING = { ingestion: '', storage: '', processing: '', deployment: '', monitoring: '' };
export const caseOf = (
  changes: Partial<BacktestCase>,
  words: Partial<BacktestCase['stack']> = {},
): BacktestCase => ({
  ...(BACKTEST_CASES[0] as BacktestCase),
  kind: 'in-house',
  eventsPerDay: 1e6,
  storedTerabytes: null,
  experimentsPerMonth: 0,
  freshnessSeconds: 86_400,
  queryHabit: 'scheduled',
  queryWindowDays: null,
  tiers: { storage: 'startup', processing: 'startup', deployment: 'startup' },
  state: 'ok',
  failingLayers: [],
  ...changes,
  stack: { ...NOTHING, storage: 'PostgreSQL', ...words },
});
