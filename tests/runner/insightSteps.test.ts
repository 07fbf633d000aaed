// The promises of an insight: what binds first, then the sliders one by one, ways out only where they are needed.
import { describe, expect, it } from 'vitest';
import { PRESETS, type Scenario } from '../../src/engine';
import type { Insight } from '../../src/runner/insight/insight';
import { insightSteps } from '../../src/runner/insight/insightSteps';
import { keepTracks } from '../../src/runner/insight/keepTracks';

/** Each scenario is worked out once for all tests. */
const worked = new Map<Scenario, readonly Insight[]>();
function steps(scenario: Scenario): readonly Insight[] {
  const found =
    worked.get(scenario) ??
    [...insightSteps({ scenario, depth: 'all' })].filter((insight) => insight !== null);
  worked.set(scenario, found);
  return found;
}
const last = (scenario: Scenario) => steps(scenario).at(-1) as Insight;

describe('an insight', () => {
  it('says first what binds, then traces the sliders, with a pause after each', () => {
    const yielded = [...insightSteps({ scenario: PRESETS.growth, depth: 'all' })];
    expect(yielded.map((insight) => insight?.complete ?? 'pause')).toEqual([
      false,
      ...Array(4).fill('pause'),
      true,
    ]);
    const traced = steps(PRESETS.growth).map(
      ({ tracks }) => Object.values(tracks).filter(({ segments }) => segments.length > 0).length,
    );
    expect(traced).toEqual([0, 4]);
  });

  it('of a drag says what binds, and no more', () => {
    const during = [...insightSteps({ scenario: PRESETS.growth, depth: 'binding' })];
    expect(during.map((insight) => insight?.binding)).toEqual([last(PRESETS.growth).binding]);
    expect(during[0]?.complete).toBe(false);
  });

  it('names ways out only where nothing keeps every promise', () => {
    expect(last(PRESETS.growth).nearest).toEqual([]);
    const impossible = { ...PRESETS.growth, reliabilityRatio: 0.99999 };
    expect(last(impossible).binding).toBeNull();
    expect(last(impossible).nearest.length).toBeGreaterThan(0);
  });

  it('keeps the last known tracks until its own are traced', () => {
    const before = last(PRESETS.startup);
    const first = steps(PRESETS.growth)[0] as Insight;
    const shown = keepTracks(first, before);
    expect(shown.tracks).toEqual(before.tracks);
    expect(shown.binding).toEqual(first.binding);
    expect(keepTracks(last(PRESETS.growth), before)).toEqual(last(PRESETS.growth));
  });
});
