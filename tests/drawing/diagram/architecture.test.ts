// Tests the diagram as a whole: wires, stream lane, taps, outputs, and that any assessment can be drawn.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeArchitecture } from '../../../src/drawing/diagram/describeArchitecture';
import { viewArchitecture } from '../../../src/drawing/diagram/viewArchitecture';
import { viewTable, viewTotals } from '../../../src/drawing/diagram/viewTable';
import { weighWire } from '../../../src/drawing/diagram/weighWire';
import { type Assessment, decide, LAYER_IDS, PRESETS, TIERS, type Track } from '../../../src/engine';
import { arbitraryScenario } from '../../builders/arbitraryScenario';
import { buildAssessment, buildDecision, buildInfeasible } from '../../builders/drawnAssessment';
import { wildAssessment } from '../../builders/wildAssessment';

/** Each run is a whole decision. */
const PATIENCE_MILLISECONDS = 30_000;

const ALONE = { before: null, bindingLayer: null, freshnessTrack: null };
const view = (assessment: Assessment) => viewArchitecture(assessment, ALONE);
const labelOf = (assessment: Assessment, id: string, track: Track | null = null) =>
  viewArchitecture(assessment, { ...ALONE, freshnessTrack: track }).wires.find((wire) => wire.id === id)
    ?.label;

describe('wires', () => {
  it('grow by a pixel for each thirty-fold of volume, and never vanish', () => {
    expect([0, 400_000, 1e8, 2.5e9, 1e13, Number.NaN].map(weighWire)).toEqual([1, 1, 3, 4, 6, 1]);
  });

  it('carry their rates', () => {
    const growth = buildAssessment('growth');
    expect(labelOf(growth, 'collect')).toBe('1.2K/s');
    expect(labelOf(growth, 'load')).toBe('5 min');
    expect(labelOf(growth, 'query')).toBe('4K queries a day');
    expect(view(growth).wires.find(({ id }) => id === 'query')?.farLabel).toBe('40 tests a month');
  });
});

describe('the stream lane', () => {
  it('is drawn with its reason when nothing needs it', () => {
    const growth = view(buildAssessment('growth'));
    expect(growth.isStreaming).toBe(false);
    expect(growth.wires.find(({ id }) => id === 'stream')).toMatchObject({
      isNeeded: false,
      label: 'no stream: not needed at 1 h',
    });
  });

  it('says where it would be needed, once the slider has been traced', () => {
    const choices = { ...PRESETS.growth.pins, processing: 'flink' } as never;
    const track: Track = {
      driver: 'freshness',
      currentIndex: 9,
      segments: [
        { fromIndex: 0, toIndex: 19, choices: null, changedLayers: [] },
        { fromIndex: 20, toIndex: 26, choices, changedLayers: ['processing'] },
      ],
    };
    expect(labelOf(buildAssessment('growth'), 'stream', track)).toBe('no stream: first needed at 10 s');
  });

  it('carries events past storage to the stream job, the model and its decisions', () => {
    const enterprise = view(buildAssessment('enterprise'));
    expect(enterprise.isStreaming).toBe(true);
    expect(enterprise.wires.filter(({ inMotion, isNeeded }) => inMotion && isNeeded)).toHaveLength(3);
    expect(labelOf(buildAssessment('enterprise'), 'stream')).toBe('in motion, 29K/s, 6 ms');
  });
});

describe('planes', () => {
  it('see little with logs, more with metrics, most with full observability', () => {
    const seen = TIERS.map((tier) => view(buildAssessment(tier)).taps.map(({ watched }) => watched));
    expect(seen[0]).toEqual(['app log', 'slow-query log', 'job log', null]);
    expect(seen[1]).toEqual(['lag, rejects', 'queue, credits', 'freshness, tests', 'job status']);
    expect(seen[2]).toEqual([
      'lag, rejects, traces',
      'commits, lineage',
      'watermark, quality',
      'drift, skew, p99',
    ]);
  });

  it('carry the units of each layer', () => {
    expect(view(buildAssessment('enterprise')).carried.map(({ units }) => units)).toEqual([
      '12 brokers',
      '24 vCPU',
      '48 stream cores',
      '30 vCPU',
    ]);
  });
});

it('comes out as decisions, scores and answers, asked or not', () => {
  expect(view(buildAssessment('growth')).outputs.map(({ detail }) => detail)).toEqual([
    'none asked',
    '10 models',
    'p95 9.4 s',
  ]);
  expect(view(buildAssessment('enterprise')).outputs[0]).toMatchObject({
    detail: 'p95 53 ms',
    isAsked: true,
  });
});

describe('in words', () => {
  it('one paragraph names every layer, its load, the flow and the price', () => {
    const words = describeArchitecture(buildDecision('growth'));
    expect(words).toContain('Storage: Cloud warehouse (2 credits/h, writes at peak at 44%); Processing:');
    expect(words).toContain('100M events a day (1.2K/s) reach dashboards within 52 min at p95.');
    expect(words).toContain('It costs $6.9K of infrastructure and $12K of people a month.');
    expect(words).not.toContain('Broken');
  });

  it('an infeasible answer says so first, and what breaks last', () => {
    const words = describeArchitecture(buildInfeasible());
    expect(words).toMatch(/^Nothing in the catalog keeps every promise; this comes nearest\. /);
    expect(words).toMatch(/Broken promises: Freshness \(data 4 h old, 1 h promised\)\.$/);
  });

  it('pins that exclude each other are named', () => {
    const clash = { ...buildInfeasible(), broken: ['pins'] as const } as ReturnType<typeof buildInfeasible>;
    expect(describeArchitecture(clash)).toMatch(/^The pinned layers exclude each other/);
  });
});

describe('the table', () => {
  it('has a row per layer in the order of the data, and the sums', () => {
    const rows = viewTable(buildAssessment('growth'), 'processing');
    expect(rows.map(({ layer }) => layer)).toEqual(LAYER_IDS);
    expect(rows[2]).toMatchObject({ part: 'Incremental models (dbt)', infrastructure: '$1.6K', binds: true });
    expect(viewTotals(buildAssessment('growth'))).toEqual({ infrastructure: '$6.9K', people: '$12K' });
  });
});

describe('any assessment', () => {
  const says = (assessment: Assessment) =>
    JSON.stringify([
      view(assessment),
      viewTable(assessment, 'storage'),
      describeArchitecture({
        kind: 'infeasible',
        scenario: { ...assessment.demand.scenario, pins: {} },
        chosen: assessment,
        broken: [],
      }),
    ]);

  it(
    'of the engine can be shown without a gap in its words',
    () => {
      fc.assert(
        fc.property(arbitraryScenario, (scenario) => {
          expect(says(decide(scenario).chosen)).not.toMatch(/NaN|undefined|Infinity/);
        }),
        { numRuns: 30 },
      );
    },
    PATIENCE_MILLISECONDS,
  );

  it('far outside what the engine gives can still be shown', () => {
    fc.assert(
      fc.property(wildAssessment, (assessment) => {
        expect(says(assessment)).not.toMatch(/NaN|undefined|Infinity/);
      }),
    );
  });
});
