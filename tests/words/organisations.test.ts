// What is said of a stack, on cases made by hand: small and large loads, small and large machines.

import { describe, expect, it } from 'vitest';
import type { BacktestVerdict } from '../../src/engine';
import { blamedLayers, judgeStack } from '../../src/engine/check/organisations/judge';
import type { BacktestCase } from '../../src/engine/check/organisations/organisation';
import { makeScenario } from '../../src/engine/check/organisations/scenario';
import { catalogOfStack } from '../../src/engine/check/organisations/stack';
import { type Assessment, decide, STANDARD_VALUES as k, LAYER_IDS } from '../../src/engine/index';
import { formatRatio } from '../../src/words/format/ratio';
import { optionName } from '../../src/words/options';
import { tellVerdict } from '../../src/words/organisations';
import { PROMISE_NAMES } from '../../src/words/promises';
import { caseOf } from '../builders/backtestCase';

const verdictOf = (entry: BacktestCase) => judgeStack(entry, makeScenario(entry, k), k);
const decided = (entry: BacktestCase, machine: number | null = null) =>
  decide(makeScenario(entry, k), catalogOfStack(entry, k, machine));

const told = (verdict: BacktestVerdict | null) => verdict && tellVerdict(verdict);

const SMALL = 1e4;
const HUGE = 1e13;
/** Holds on a machine as large as it gets, not on one of two processors. */
const between = [1e6, 3e6, 1e7, 2e7, 3e7, 5e7, 1e8, 2e8].find((eventsPerDay) => {
  const entry = caseOf({ eventsPerDay });
  return decided(entry, 2).kind === 'infeasible' && decided(entry).kind === 'feasible';
}) as number;

describe('a stack that is well', () => {
  it('agrees where it holds, and is told what breaks where it does not', () => {
    expect(verdictOf(caseOf({ eventsPerDay: SMALL }))).toMatchObject({
      computed: 'holds',
      agrees: true,
      reason: null,
      broken: [],
    });
    const verdict = verdictOf(caseOf({ eventsPerDay: HUGE }));
    expect(verdict).toMatchObject({ computed: 'breaks', agrees: false });
    expect(told(verdict)).toMatch(/^Breaks .*\.$/);
    expect(told(verdict)?.split('; ')).toHaveLength(verdict?.broken.length ?? 0);
  });

  it('is not judged where it is not scored, or names neither store nor processing', () => {
    expect(verdictOf(caseOf({ state: 'cost' }))).toBeNull();
    expect(verdictOf(caseOf({ state: 'excluded' }))).toBeNull();
    expect(verdictOf(caseOf({}, { storage: '' }))).toBeNull();
    expect(verdictOf(caseOf({}, { storage: '', processing: 'dbt' }))).not.toBeNull();
    expect(verdictOf(caseOf({}, { storage: 'PostgreSQL', processing: '' }))).not.toBeNull();
  });
});

describe('a stack that failed', () => {
  it('agrees where it breaks in the layers that failed', () => {
    const failing = { state: 'failing', eventsPerDay: HUGE } as const;
    expect(verdictOf(caseOf({ ...failing, failingLayers: ['storage'] }))).toMatchObject({
      agrees: true,
      reason: null,
    });
    const elsewhere = verdictOf(caseOf({ ...failing, failingLayers: ['storage', 'modeling'] }));
    expect(elsewhere?.layers).not.toContain('modeling');
    expect(elsewhere?.agrees).toBe(false);
    expect(told(elsewhere)).toMatch(/^Breaks .*, which points to .*storage.*\.$/);
    expect(told(elsewhere)?.split('which points to ')[1]?.split(' and ')).toHaveLength(
      elsewhere?.layers.length ?? 0,
    );
  });

  it('is told how far the nearest promise is where nothing breaks', () => {
    const entry = caseOf({ state: 'failing', failingLayers: ['storage'], eventsPerDay: SMALL });
    const verdict = verdictOf(entry);
    const { promises, parts } = decided(entry).chosen;
    const others = promises.filter(({ id }) => id !== 'serving' && id !== 'capacity');
    const most = Math.max(...others.map(({ usedRatio }) => usedRatio));
    const nearest = others.find(({ usedRatio }) => usedRatio === most);
    const load = parts.storage.limits.find(({ id }) => id === 'load')?.utilizationRatio ?? 0;
    expect(verdict?.agrees).toBe(false);
    expect(told(verdict)).toMatch(/^Nothing breaks: dashboards answer in /);
    expect(told(verdict)).toContain(
      `loads ${optionName(parts.storage.option)} to ${formatRatio(load)}, and ${PROMISE_NAMES[nearest?.id ?? 'pins'].toLowerCase()} is used to ${formatRatio(most)}.`,
    );
  });

  it('for want of a larger machine breaks on the one in use, and holds on a larger', () => {
    const small = { state: 'failing', failingLayers: ['capacity'] } as const;
    const on = (eventsPerDay: number, machine: string) =>
      verdictOf(caseOf({ ...small, eventsPerDay }, { storage: `PostgreSQL on ${machine}` }));
    expect(on(between, '2 vCPU')).toMatchObject({
      machineVcpu: 2,
      computed: 'breaks',
      agrees: true,
      reason: null,
    });
    expect(on(SMALL, '96 vCPU')).toMatchObject({
      computed: 'holds',
      agrees: false,
    });
    expect(told(on(SMALL, '96 vCPU'))).toMatch(/^Nothing breaks/);
    expect(on(HUGE, '2 vCPU')).toMatchObject({
      agrees: false,
    });
    expect(told(on(HUGE, '2 vCPU'))).toMatch(/^Breaks .* at any size\.$/);
    expect(on(between, 'some machine')).toMatchObject({
      machineVcpu: null,
      agrees: true,
    });
    expect(told(on(between, 'some machine'))).toMatch(/only half is tested.*\d/);
    expect(on(HUGE, 'some machine')).toMatchObject({
      agrees: false,
    });
    expect(told(on(HUGE, 'some machine'))).toMatch(/^Breaks .* at any size\.$/);
  });

  it('by capacity points to the layers that are full', () => {
    const { chosen } = decided(caseOf({ eventsPerDay: HUGE }));
    const full: Assessment = {
      ...chosen,
      promises: chosen.promises.filter(({ id }) => id === 'capacity').map((one) => ({ ...one, kept: false })),
    };
    const layers = LAYER_IDS.filter((layer) => (chosen.parts[layer].limits[0]?.utilizationRatio ?? 0) > 1);
    expect(layers).toContain('storage');
    expect(layers.length).toBeLessThan(LAYER_IDS.length);
    expect(blamedLayers(full)).toEqual(layers);
  });
});
