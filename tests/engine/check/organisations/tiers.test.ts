// What a case is offered, the tier that counts as its own, and what two cuts on traffic can sort.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BACKTEST_CASES } from '../../../../src/engine/check/organisations/cases';
import { blamedLayers } from '../../../../src/engine/check/organisations/judge';
import type { BacktestCase } from '../../../../src/engine/check/organisations/organisation';
import { fitTwoCuts } from '../../../../src/engine/check/organisations/report';
import {
  catalogOfStack,
  offeredTo,
  readMachineVcpu,
  tierInUse,
} from '../../../../src/engine/check/organisations/stack';
import { type Assessment, decide, PRESETS, STANDARD_VALUES } from '../../../../src/engine/index';
import { TIERS } from '../../../../src/engine/layers';
import { optionTier } from '../../../../src/engine/options/options';
import type { PromiseId } from '../../../../src/engine/promises';

const SOME = BACKTEST_CASES[0] as BacktestCase;
const k = STANDARD_VALUES;

describe('what is offered', () => {
  it('to whoever runs a package on its own machines has no service of a cloud', () => {
    const own = offeredTo('self-hosted', k).options;
    expect(own.ingestion).not.toContain('managed-stream');
    expect(own.storage).not.toContain('warehouse');
    expect(own.storage).toContain('clickhouse');
    expect(own.processing).toEqual(offeredTo('in-house', k).options.processing);
    expect(offeredTo('platform', k).options.storage).toContain('warehouse');
  });

  it('on a published machine is no larger than that', () => {
    const vcpus = (machine: number | null) => {
      const { constants } = catalogOfStack(SOME, k, machine);
      return [
        constants.postgresVcpuHigh,
        constants.postgresVcpuPerQuery,
        constants.citusVcpuHigh,
        constants.clickhouseVcpuHigh,
      ];
    };
    const free = vcpus(null);
    expect(vcpus(2)).toEqual(free.map((vcpu) => Math.min(2, vcpu)));
    expect(vcpus(1e6)).toEqual(free);
  });

  it('is read from the words of the source, processors before memory', () => {
    const machine = (storage: string, deployment = '') =>
      readMachineVcpu({ ...SOME, stack: { ...SOME.stack, storage, deployment } });
    expect(machine('PostgreSQL on 16 vCPU')).toBe(16);
    expect(machine('', '1,024 cores in all')).toBe(1024);
    expect(machine('one 64 GB server')).toBe(16);
    expect(machine('a 64 GB VM with 8 CPU')).toBe(8);
    expect(machine('64 GB of tables')).toBeNull();
  });
});

describe('the tier in use', () => {
  const { chosen } = decide(PRESETS.growth);
  const withParts = (changes: Partial<Record<'storage' | 'processing' | 'deployment', object>>) =>
    ({
      ...chosen,
      parts: Object.fromEntries(
        Object.entries(chosen.parts).map(([layer, part]) => [
          layer,
          { ...part, ...changes[layer as 'storage'] },
        ]),
      ),
    }) as unknown as Assessment;

  it('of processing is that of the store in which it runs, unless it brings an engine of its own', () => {
    const inStore = withParts({
      storage: { tier: 'startup' },
      processing: { option: 'incremental', tier: 'growth' },
    });
    expect(tierInUse('processing', inStore)).toBe('startup');
    expect(tierInUse('storage', inStore)).toBe('startup');
    const own = withParts({
      storage: { tier: 'startup' },
      processing: { option: 'spark', tier: optionTier('spark') },
    });
    expect(tierInUse('processing', own)).toBe(optionTier('spark'));
    expect(tierInUse('deployment', withParts({ deployment: { tier: 'enterprise' } }))).toBe('enterprise');
  });

  it('is pointed at by the promises that break', () => {
    const broken = (...ids: readonly PromiseId[]) =>
      blamedLayers({
        ...chosen,
        promises: ids.map((id) => ({
          ...(chosen.promises[0] as Assessment['promises'][number]),
          id,
          kept: false,
          // Who answers for online decisions; the others are blamed by what they are.
          layer: 'modeling' as const,
        })),
      });
    expect(broken('serving')).toEqual(['storage', 'processing']);
    expect(broken('freshness')).toEqual(['ingestion', 'processing']);
    expect(broken('fan-out')).toEqual(['ingestion', 'processing']);
    expect(broken('decision')).toEqual(['modeling']);
    expect(broken('data-loss')).toEqual(['ingestion', 'storage']);
    expect(broken('on-call')).toEqual(['deployment', 'monitoring']);
    expect(broken('budget')).toEqual([]);
    expect(broken('decision', 'serving')).toEqual(['storage', 'processing', 'modeling']);
    const causes = chosen.reliability.causes;
    for (const worst of causes) {
      const hours = causes.map((cause) => ({ ...cause, hoursPerMonth: cause === worst ? 9 : 1 }));
      const late = blamedLayers({
        ...chosen,
        reliability: { ...chosen.reliability, causes: hours },
        promises: chosen.promises
          .filter(({ id }) => id === 'reliability')
          .map((promise) => ({ ...promise, kept: false })),
      });
      expect(late).toEqual(
        {
          changes: ['deployment', 'monitoring'],
          'failed-runs': ['processing', 'deployment'],
          outages: ['storage'],
          'missed-freshness': ['ingestion', 'processing'],
        }[worst.id],
      );
    }
  });
});

it('the yardstick sorts as many as any two cuts do', () => {
  const anyCase = fc.record({
    eventsPerDay: fc.integer({ min: 1, max: 12 }),
    tier: fc.constantFrom(...TIERS),
  });
  fc.assert(
    fc.property(fc.array(anyCase, { maxLength: 14 }), (cases) => {
      const { agreed, scored, cuts } = fitTwoCuts(cases);
      const sorted = (low: number, high: number) =>
        cases.filter(({ eventsPerDay: load, tier }) => TIERS[load < low ? 0 : load < high ? 1 : 2] === tier)
          .length;
      const places = Array.from({ length: 14 }, (_, at) => at + 0.5);
      const best = Math.max(
        ...places.flatMap((low) => places.filter((high) => high >= low).map((high) => sorted(low, high))),
      );
      expect(scored).toBe(cases.length);
      expect(agreed).toBe(best);
      expect(sorted(...cuts)).toBe(best);
      expect(cuts[0]).toBeLessThanOrEqual(cuts[1]);
    }),
  );
});
