/** The model held against real organisations: each case a scenario, judged twice; nothing stored. */
import { makeCatalog } from '../../data/catalog';
import type { Scenario } from '../../scenario';
import { BACKTEST_CASES } from './cases';
import { judgeChoice, judgeStack } from './judge';
import { SCORED_LAYERS, type ScoredLayer } from './organisation';
import {
  type BacktestLayerScore,
  type BacktestReport,
  type BacktestRow,
  type BacktestVerdictScore,
  fitTwoCuts,
} from './report';
import { makeScenario } from './scenario';
import { readStack } from './stack';

/** About two decisions a case. Constants that a visitor replaced are felt here too. */
export function runBacktest(constants: Scenario['constants'] = {}): BacktestReport {
  const { constants: k } = makeCatalog({}, constants);
  const rows = BACKTEST_CASES.map((entry): BacktestRow => {
    const scenario = makeScenario(entry, k);
    return {
      entry,
      scenario,
      stack: readStack(entry),
      verdict: judgeStack(entry, scenario, k),
      choices: judgeChoice(entry, scenario, k),
    };
  });
  const layers = Object.fromEntries(SCORED_LAYERS.map((layer) => [layer, scoreLayer(rows, layer)]));
  return { rows, verdict: scoreVerdicts(rows), layers: layers as Record<ScoredLayer, BacktestLayerScore> };
}

function scoreVerdicts(rows: readonly BacktestRow[]): BacktestVerdictScore {
  const verdicts = rows.flatMap(({ verdict }) => (verdict === null ? [] : [verdict]));
  const share = (expected: 'holds' | 'breaks') => {
    const all = verdicts.filter((verdict) => verdict.expected === expected);
    return { agreed: all.filter(({ agrees }) => agrees).length, all: all.length };
  };
  const [ok, failing] = [share('holds'), share('breaks')];
  return {
    held: ok.agreed,
    ok: ok.all,
    broke: failing.agreed,
    failing: failing.all,
    balancedAccuracyRatio: (ok.agreed / ok.all + failing.agreed / failing.all) / 2,
  };
}

function scoreLayer(rows: readonly BacktestRow[], layer: ScoredLayer): BacktestLayerScore {
  const scored = rows.flatMap(({ scenario, choices }) =>
    choices
      .filter((choice) => choice.layer === layer)
      .map((choice) => ({ ...choice, eventsPerDay: scenario.eventsPerDay })),
  );
  return {
    agreed: scored.filter(({ agrees }) => agrees).length,
    scored: scored.length,
    yardstick: fitTwoCuts(scored.map(({ eventsPerDay, expected }) => ({ eventsPerDay, tier: expected }))),
  };
}
