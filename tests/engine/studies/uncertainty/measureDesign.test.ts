// The lean evaluation of a future says what a full assessment says.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Catalog, STANDARD_CATALOG } from '../../../../src/engine/data/catalog';
import type { Figures } from '../../../../src/engine/figures';
import { type Assessment, decide, PRESETS, type Scenario } from '../../../../src/engine/index';
import { assess } from '../../../../src/engine/laws/assess';
import { sizeArchitecture } from '../../../../src/engine/laws/design';
import { heldFuture, remadeFuture } from '../../../../src/engine/studies/uncertainty/futures';
import { anyCatalog } from '../../../builders/catalogs';
import { scenarioRuns } from '../../../builders/scenarioRuns';
import { anyScenario } from '../../../builders/scenarios';

function assessedFigures(assessment: Assessment): Figures {
  const { freshness, serving, cost, reliability, dataLoss, complexity } = assessment;
  return {
    freshnessSeconds: freshness.p95Seconds,
    servingSeconds: serving.dashboardP95Seconds,
    decisionSeconds: serving.decisionP99Seconds,
    infrastructureUsdPerMonth: cost.infrastructureUsdPerMonth,
    peopleUsdPerMonth: cost.peopleUsdPerMonth,
    totalUsdPerMonth: cost.totalUsdPerMonth,
    onTimeRatio: reliability.onTimeRatio,
    lateHoursPerMonth: reliability.lateHoursPerMonth,
    dataLossRatio: dataLoss.lostRatio,
    structuralComplexity: complexity.structural,
    operatingEngineers: complexity.operatingEngineers,
  };
}

function expectSame(actual: Figures, expected: Figures): void {
  for (const [metric, figure] of Object.entries(expected)) {
    const measured = actual[metric as keyof Figures];
    if (figure === null || !Number.isFinite(figure)) expect(measured, metric).toBe(figure);
    else
      expect(Math.abs((measured ?? Number.NaN) - figure), metric).toBeLessThanOrEqual(
        1e-9 * Math.abs(figure),
      );
  }
}

function expectHeldAsAssessed(scenario: Scenario, catalog: Catalog): void {
  const { architecture } = decide(scenario).chosen;
  const { design, demand } = sizeArchitecture(architecture, scenario, catalog);
  const assessed = assess(design, demand, catalog);
  const held = heldFuture(architecture, scenario)(catalog.constants);
  expectSame(held.figures, assessedFigures(assessed));
  expect(held.promises.map(({ id, kept }) => [id, kept])).toEqual(
    assessed.promises.map(({ id, kept }) => [id, kept]),
  );
}

test.each(Object.entries(PRESETS))('%s: figures and promises are those of the assessment', (_, scenario) => {
  expectHeldAsAssessed(scenario, STANDARD_CATALOG);
});

test('so are those of any scenario in any catalog', () => {
  fc.assert(
    fc.property(anyScenario, anyCatalog, (scenario, { constants }) => {
      expectHeldAsAssessed(scenario, { constants, options: STANDARD_CATALOG.options });
    }),
    { numRuns: scenarioRuns(60) },
  );
});

test('the decision made again is the decision, and none where nothing keeps every promise', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const decision = decide(scenario);
      const winner = remadeFuture(scenario)(STANDARD_CATALOG.constants);
      if (decision.kind === 'infeasible') {
        expect(winner).toBeNull();
        return;
      }
      expectSame(winner?.figures ?? ({} as Figures), assessedFigures(decision.chosen));
      expect(winner?.promises.every(({ kept }) => kept)).toBe(true);
    }),
    { numRuns: scenarioRuns(60) },
  );
});
