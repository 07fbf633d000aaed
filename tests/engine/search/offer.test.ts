// What a scenario leaves open, and which architectures could come out of a decision at all.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../../src/engine/data/catalog';
import {
  type Architecture,
  decide,
  holdToday,
  LAYER_IDS,
  type OptionId,
  PRESETS,
  type Scenario,
} from '../../../src/engine/index';
import { OPTIONS } from '../../../src/engine/options/options';
import { architectureFigures } from '../../../src/engine/search/decide';
import { canStand, offerOf } from '../../../src/engine/search/space';
import { scenarioRuns } from '../../builders/scenarioRuns';
import { anyScenario } from '../../builders/scenarios';

const catalog = catalogOf(PRESETS.growth);
const offer = (scenario: Scenario) => offerOf(scenario, catalog);

describe('what is offered', () => {
  it('is the whole catalog where nothing is pinned or held', () => {
    expect(offer(PRESETS.growth)).toEqual({
      options: catalog.options,
      redundancies: {
        ingestion: null,
        storage: null,
        processing: null,
        modeling: null,
        deployment: null,
        monitoring: null,
      },
      intervalSeconds: null,
    });
  });

  it('is one option where it is pinned, as often as that may stand', () => {
    const { options, redundancies } = offer({ ...PRESETS.growth, pins: { storage: 'lakehouse' } });
    expect(options).toEqual({ ...catalog.options, storage: ['lakehouse'] });
    expect(redundancies.storage).toBeNull();
  });

  it('is what stands where it is held, at its place and interval, even if the pin says the same', () => {
    for (const preset of Object.values(PRESETS)) {
      const { scenario } = holdToday(preset);
      const held = scenario.held as Architecture;
      for (const pins of [
        {},
        { storage: held.choices.storage.option, processing: held.choices.processing.option },
      ]) {
        const { options, redundancies, intervalSeconds } = offer({ ...scenario, pins });
        for (const layer of LAYER_IDS) {
          expect(options[layer]).toEqual([held.choices[layer].option]);
          expect(redundancies[layer]).toEqual([held.choices[layer].redundancy]);
        }
        expect(intervalSeconds).toBe(held.intervalSeconds);
      }
    }
  });

  it('is let go of by a pin to another option, the interval with processing', () => {
    const { scenario } = holdToday(PRESETS.growth);
    const held = { ...(scenario.held as Architecture), intervalSeconds: 600 };
    const { options, redundancies, intervalSeconds } = offer({
      ...scenario,
      held,
      pins: { storage: 'lakehouse' },
    });
    expect([options.storage, redundancies.storage, intervalSeconds]).toEqual([['lakehouse'], null, 600]);
    expect(redundancies.ingestion).toEqual([held.choices.ingestion.redundancy]);
    const other: OptionId = held.choices.processing.option === 'spark' ? 'incremental' : 'spark';
    expect(offer({ ...scenario, held, pins: { processing: other } }).intervalSeconds).toBeNull();
  });
});

describe('a hold', () => {
  it('that clashes with a pin outlives it; one that clashes with itself goes', () => {
    const held = decide(PRESETS.growth).chosen.architecture;
    const scenario: Scenario = { ...PRESETS.startup, held };
    const clash = decide({ ...scenario, pins: { processing: 'spark', storage: 'postgresql' } });
    expect(clash.kind === 'infeasible' && clash.broken).toEqual(['pins']);
    expect(clash.chosen.architecture).toEqual(held);
    const torn = {
      ...held,
      choices: { ...held.choices, processing: { ...held.choices.processing, option: 'spark' as const } },
    };
    const { held: _held, ...released } = scenario;
    const free = decide({ ...released, pins: {} }).chosen.architecture;
    const broken = decide({ ...scenario, held: torn });
    expect(broken.kind === 'infeasible' && broken.broken).toEqual(['pins']);
    expect(broken.chosen.architecture).toEqual(free);
    expect(free).not.toEqual(held);
  });
});

describe('an architecture can stand', () => {
  const { architecture } = decide(PRESETS.growth).chosen;
  const base: Architecture = {
    choices: {
      ingestion: { option: 'kafka', redundancy: 'several-zones' },
      storage: { option: 'clickhouse', redundancy: 'several-zones' },
      processing: { option: 'incremental', redundancy: OPTIONS.incremental.redundancies[0] ?? 'one-zone' },
      modeling: { option: 'batch-script', redundancy: OPTIONS['batch-script'].redundancies[0] ?? 'one-zone' },
      deployment: { option: 'cron', redundancy: OPTIONS.cron.redundancies[0] ?? 'one-zone' },
      monitoring: { option: 'logs', redundancy: OPTIONS.logs.redundancies[0] ?? 'one-zone' },
    },
    intervalSeconds: 3600,
  };
  const but = (
    changes: Partial<Record<keyof Architecture['choices'], OptionId>>,
    intervalSeconds: number | null = 3600,
  ): Architecture => ({
    choices: Object.fromEntries(
      LAYER_IDS.map((layer) => {
        const option = changes[layer];
        if (option === undefined) return [layer, base.choices[layer]];
        return [layer, { option, redundancy: OPTIONS[option].redundancies[0] ?? 'one-zone' }];
      }),
    ) as Architecture['choices'],
    intervalSeconds,
  });

  it('when it comes out of a decision, whatever the scenario', () => {
    expect(canStand(architecture)).toBe(true);
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(canStand(decide(scenario).chosen.architecture)).toBe(true);
      }),
      { numRuns: scenarioRuns(60) },
    );
  });

  it('when its options go together, and it runs on a schedule if it can', () => {
    expect(canStand(base)).toBe(true);
    expect(canStand(but({}, null))).toBe(false);
    expect(canStand(but({}, 3601))).toBe(false);
    expect(canStand(but({ processing: 'rollups-on-write' }, null))).toBe(true);
    expect(canStand(but({ processing: 'rollups-on-write' }))).toBe(false);
    expect(canStand(but({ ingestion: 'direct-writes', storage: 'warehouse' }))).toBe(false);
    expect(
      canStand(but({ ingestion: 'object-files', processing: 'flink', deployment: 'ci-orchestrator' }, null)),
    ).toBe(false);
    expect(canStand(but({ processing: 'flink', deployment: 'ci-orchestrator' }, null))).toBe(true);
    expect(canStand(but({ processing: 'flink' }, null))).toBe(false);
    expect(canStand(but({ processing: 'spark', deployment: 'ci-orchestrator' }))).toBe(false);
    expect(canStand(but({ deployment: 'canary' }))).toBe(false);
    expect(canStand(but({ deployment: 'canary', monitoring: 'metrics-alerts' }))).toBe(true);
    expect(canStand(but({ modeling: 'online-inference' }))).toBe(false);
  });

  it('when each option is of its layer, at a place that it is offered at', () => {
    expect(canStand(but({ storage: 'kafka' }))).toBe(false);
    const places = ['one-zone', 'several-zones', 'two-regions'] as const;
    for (const redundancy of places) {
      const placed = {
        ...base,
        choices: { ...base.choices, storage: { option: 'clickhouse' as const, redundancy } },
      };
      expect(canStand(placed)).toBe(OPTIONS.clickhouse.redundancies.includes(redundancy));
    }
  });
});

it('figures are those of the assessment', () => {
  const { chosen } = decide(PRESETS.enterprise);
  const { cost, freshness, serving, reliability, dataLoss, complexity, architecture } = chosen;
  expect(architectureFigures(chosen)).toEqual({
    architecture,
    complexityBand: complexity.band,
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
  });
});
