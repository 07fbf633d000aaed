// Tests the architecture in words and as a table, and that any assessment can be told.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeArchitecture } from '../../../src/drawing/diagram/describeArchitecture';
import { viewTable, viewTotals } from '../../../src/drawing/diagram/viewTable';
import { type Assessment, decide, LAYER_IDS } from '../../../src/engine';
import { viewDiagram } from '../../../src/sections/stage/viewDiagram';
import { arbitraryScenario } from '../../builders/arbitraryScenario';
import { buildAssessment, buildDecision, buildInfeasible } from '../../builders/drawnAssessment';
import { wildAssessment } from '../../builders/wildAssessment';

/** Each run is a whole decision. */
const PATIENCE_MILLISECONDS = 30_000;

describe('in words', () => {
  it('one paragraph names every layer, its load, the flow and the price', () => {
    const words = describeArchitecture(buildDecision('growth'));
    expect(words).toContain(
      'Storage: Snowflake-class warehouse (2 clusters, write throughput at 44%); Processing:',
    );
    expect(words).toContain('100M events a day (1.2K/s) reach dashboards within 52 min at p95.');
    expect(words).toContain('It costs $6.9K of infrastructure and $12.0K of people a month.');
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
    expect(viewTotals(buildAssessment('growth'))).toEqual({ infrastructure: '$6.9K', people: '$12.0K' });
  });
});

describe('any assessment', () => {
  const says = (assessment: Assessment) =>
    JSON.stringify([
      viewDiagram(assessment, null),
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
