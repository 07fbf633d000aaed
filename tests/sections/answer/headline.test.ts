// Tests the heading over random scenarios: never longer than two short lines, never wrong, never two names for one thing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, mapLayers, type OptionId, type PerLayer, PRESETS } from '../../../src/engine';
import {
  headlineOf,
  headlineOfFrozen,
  headlineOfImpossible,
  LONGEST_LINE,
  readLine,
} from '../../../src/sections/answer/headline';
import { sentenceOf, tellActing } from '../../../src/sections/answer/sentence';
import { NOUNS } from '../../../src/words/answer';
import { arbitraryScenario } from '../../builders/arbitraryScenario';

const optionsAt = (scenario: Parameters<typeof decide>[0]): PerLayer<OptionId> => {
  const { chosen } = decide(scenario);
  return mapLayers((layer) => chosen.parts[layer].option);
};
const read = (
  options: PerLayer<OptionId>,
  ...more: Parameters<typeof headlineOf> extends [unknown, ...infer R] ? R : never
) => {
  const { first, second } = headlineOf(options, ...more);
  return [readLine(first), readLine(second)];
};

describe('the heading', () => {
  it('names the three presets', () => {
    expect(read(optionsAt(PRESETS.startup), [], null)[0]).toBe('PostgreSQL and cron.');
    expect(read(optionsAt(PRESETS.growth), [], null)[0]).toBe('A warehouse, dbt and CI/CD.');
    expect(read(optionsAt(PRESETS.enterprise), [], null)[0]).toBe('Kafka, a lakehouse and Flink.');
  });

  it('of any scenario keeps to its lines, and names only what stands, each once', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.constantFrom(...Object.keys(NOUNS)), (scenario, rival) => {
        const options = optionsAt(scenario);
        const tossUp = { layer: 'storage', option: rival as OptionId, extraUsdPerMonth: 1 } as const;
        for (const toss of [null, tossUp]) {
          const { first, second } = headlineOf(options, [], toss);
          for (const line of [first, second]) {
            expect(readLine(line).length, readLine(line)).toBeLessThanOrEqual(LONGEST_LINE);
            expect(readLine(line)).toMatch(/^[\p{Lu}d].*\.$/u);
          }
          const named = first.flatMap(({ layer, text }) => (layer ? [[layer, text] as const] : []));
          expect(named.length).toBeGreaterThan(0);
          expect(new Set(named.map(([, text]) => text)).size).toBe(named.length);
          for (const [layer, text] of named)
            expect(text.toLowerCase()).toBe(NOUNS[options[layer]].text.toLowerCase());
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says what comes next, how data is kept before how it is worked on, and never what stands already', () => {
    const options = optionsAt(PRESETS.startup);
    const dbt = { layer: 'processing', option: 'incremental', isNear: true } as const;
    const warehouse = { layer: 'storage', option: 'warehouse', isNear: false } as const;
    expect(read(options, [dbt], null)[1]).toBe('dbt is next.');
    expect(read(options, [dbt, warehouse], null)[1]).toBe('No warehouse yet.');
    expect(read(options, [{ ...warehouse, option: 'postgresql' }], null)[1]).toBe('Still no stream.');
    const kafka = { layer: 'ingestion', option: 'kafka', isNear: false } as const;
    expect(read(options, [kafka], null)[1]).toBe('Not Kafka yet.');
    expect(read(options, [{ ...warehouse, isNear: true }], null)[1]).toBe('A warehouse is next.');
  });

  it('calls a toss-up so, and then does not name that layer as if it were settled', () => {
    const tossUp = { layer: 'ingestion', option: 'managed-stream', extraUsdPerMonth: 500 } as const;
    expect(read(optionsAt(PRESETS.growth), [], tossUp)[1]).toBe('Files or a stream: a toss-up.');
    const stored = { layer: 'storage', option: 'warehouse', extraUsdPerMonth: 100 } as const;
    expect(read(optionsAt(PRESETS.enterprise), [], stored)).toEqual([
      'Kafka, Flink and Kubernetes.',
      'Storage: a toss-up.',
    ]);
  });

  it('says what nothing keeps and what works, and of a frozen stack whether it holds', () => {
    const way = {
      scenario: PRESETS.growth,
      change: { of: 'reliability', from: 0.99999, to: 0.9998 },
      steps: 3,
    } as const;
    const { first, second } = headlineOfImpossible(way, (_, value) => `${Number((value * 100).toFixed(3))}%`);
    expect([readLine(first), readLine(second)]).toEqual(['Nothing keeps 99.999%.', '99.98% works.']);
    expect(readLine(headlineOfImpossible(null, String).first)).toBe('Nothing keeps every promise.');
    expect(readLine(headlineOfFrozen(false).second)).toBe('breaks a promise here.');
  });
});

describe('the sentence under it', () => {
  const words = (scenario: Parameters<typeof decide>[0]) =>
    sentenceOf(decide(scenario), null)
      .map(({ text }) => text)
      .join('');

  it('says load, promises and money, with the share of engineers', () => {
    expect(words(PRESETS.growth)).toMatch(
      /^100M events a day, 97% on time, data 1 h old: about \$[\d.]+K a month, \d+% engineers’ time\. $/,
    );
  });

  it('is finite and fits three lines in any scenario', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const text = words(scenario);
        expect(text).not.toMatch(/NaN|undefined|\{/);
        expect(text.length).toBeLessThanOrEqual(110);
      }),
      { numRuns: 200 },
    );
  });

  it('names every setting that acts', () => {
    expect(tellActing(PRESETS.growth, 0)).toBeNull();
    const acting = tellActing(
      {
        ...PRESETS.growth,
        budgetUsdPerMonth: 9000,
        objective: 'infrastructure',
        pins: { storage: 'clickhouse' },
      },
      2,
    );
    expect(acting).toBe(
      'With a budget of $9.0K a month, only the bill counted, storage kept by hand and 2 of your own numbers.',
    );
  });
});
