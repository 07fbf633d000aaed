// Tests the words of a change against real decisions.
import { describe, expect, it } from 'vitest';
import { decide, PRESETS, type Scenario } from '../../../src/engine';
import { speakChange } from '../../../src/ui/controls/speakChange';

const growth = decide(PRESETS.growth);
const edited = (changes: Partial<Scenario>) => decide({ ...PRESETS.growth, ...changes });

describe('what is announced', () => {
  it('is the preset, the cost with its change, the freshness and the layers that changed', () => {
    const words = speakChange(decide(PRESETS.startup), growth, 'growth', false);
    expect(words).toMatch(
      /^Growth\. Cost [\d.]+ thousand dollars a month, up [\d.]+ thousand dollars\. Freshness \d+ minutes\./,
    );
    expect(words).toContain(`Storage changed to ${growth.chosen.parts.storage.name}.`);
  });

  it('says that a preset was edited, and when nothing fits', () => {
    const words = speakChange(growth, edited({ reliabilityRatio: 0.99999 }), 'growth', true);
    expect(words).toMatch(/^Growth, edited\. Nothing keeps every promise/);
  });
});
