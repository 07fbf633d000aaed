// Tests the words of a change against real decisions.
import { describe, expect, it } from 'vitest';
import { decide, PRESETS, type Scenario } from '../../../src/engine';
import { changedLayers, describeChange } from '../../../src/ui/controls/describeChange';
import { listCauses } from '../../../src/ui/controls/listCauses';
import { speakChange } from '../../../src/ui/controls/speakChange';
import { optionName } from '../../../src/words/options';

const growth = decide(PRESETS.growth);
const edited = (changes: Partial<Scenario>) => decide({ ...PRESETS.growth, ...changes });

describe('the words of a change', () => {
  it('from preset to preset count the layers', () => {
    const { title, cause, effect } = describeChange(decide(PRESETS.startup), growth);
    const count = changedLayers(decide(PRESETS.startup).chosen, growth.chosen).length;
    expect(title).toBe(`${count} layers changed since Startup.`);
    expect(cause).toBeNull();
    expect(effect).toMatch(/^Cost \+\$[\d.]+K \(\+\d+%\), freshness .+ to .+, complexity Low to Medium\.$/);
  });

  it('name the input that caused it, with both values', () => {
    expect(describeChange(growth, edited({ eventsPerDay: 2e9 })).cause).toBe('Traffic 100M to 2B');
    expect(describeChange(growth, edited({ objective: 'infrastructure' })).cause).toBe(
      'Cheapest infrastructure',
    );
  });

  it('say that the architecture is the same when it is', () => {
    const { title, effect } = describeChange(growth, edited({ eventsPerDay: 100_000_001 }));
    expect(title).toBe('Same architecture.');
    expect(effect).toBe('Cost unchanged.');
  });

  it('say when nothing keeps every promise, and when all are kept again', () => {
    const impossible = edited({ reliabilityRatio: 0.99999 });
    expect(impossible.kind).toBe('infeasible');
    expect(describeChange(growth, impossible).title).toBe('Nothing keeps every promise here.');
    expect(describeChange(impossible, growth).title).toBe('Every promise is kept again.');
  });

  it('list every kind of input', () => {
    const now: Scenario = {
      ...PRESETS.growth,
      budgetUsdPerMonth: 5000,
      assumptions: { ...PRESETS.growth.assumptions, models: 20 },
      pins: { storage: 'postgresql' },
    };
    expect(listCauses(PRESETS.growth, now)).toEqual([
      'Budget $5K a month',
      expect.stringMatching(/^Models in production \d+ to 20$/),
      'Storage pinned',
    ]);
  });
});

describe('what is announced', () => {
  it('is the preset, the cost with its change, the freshness and the layers that changed', () => {
    const words = speakChange(decide(PRESETS.startup), growth, 'growth', false);
    expect(words).toMatch(
      /^Growth\. Cost [\d.]+ thousand dollars a month, up [\d.]+ thousand dollars\. Freshness \d+ minutes\./,
    );
    expect(words).toContain(`Storage changed to ${optionName(growth.chosen.parts.storage.option)}.`);
  });

  it('says that a preset was edited, and when nothing fits', () => {
    const words = speakChange(growth, edited({ reliabilityRatio: 0.99999 }), 'growth', true);
    expect(words).toMatch(/^Growth, edited\. Nothing keeps every promise/);
  });
});
