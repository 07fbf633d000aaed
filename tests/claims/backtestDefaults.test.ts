// The scores don't hang on the defaults: each is moved in turn, and no score moves by more than two cases.
import { afterEach, describe, expect, it } from 'vitest';
import type { OrganisationKind } from '../../src/engine/check/organisations/organisation';
import { runBacktest } from '../../src/engine/check/organisations/runBacktest';
import { HABIT_DEFAULTS, KIND_DEFAULTS } from '../../src/engine/check/organisations/scenario';

type Loose<T> = { -readonly [K in keyof T]: T[K] };

const undo: (() => void)[] = [];
afterEach(() => {
  for (const back of undo.splice(0).reverse()) back();
});

function put<T extends object, K extends keyof T>(defaults: T, field: K, value: T[K]): void {
  const loose = defaults as Loose<T>;
  const before = loose[field];
  loose[field] = value;
  undo.push(() => {
    loose[field] = before;
  });
}

const scores = () => {
  const { verdict, layers } = runBacktest();
  const { storage, processing, deployment } = layers;
  return [verdict.held, verdict.broke, storage.agreed, processing.agreed, deployment.agreed];
};
const standing = scores();
const KINDS: readonly OrganisationKind[] = ['self-hosted', 'analytics-service', 'in-house', 'platform'];

function expectSteady(): void {
  const moved = scores().map((score, index) => Math.abs(score - (standing[index] as number)));
  expect(Math.max(...moved)).toBeLessThanOrEqual(2);
}

describe('the backtest hardly moves', () => {
  it.each(KINDS)('with a third or three times the traffic that is taken for granted of %s', (kind) => {
    const { eventsPerDay } = KIND_DEFAULTS[kind];
    for (const factor of [1 / 3, 3]) {
      put(KIND_DEFAULTS[kind], 'eventsPerDay', eventsPerDay * factor);
      expectSteady();
    }
  });

  it.each([100_000, 1_000_000])(
    'and not at all with packages made for a service of %d events a day in place of ten million',
    (eventsPerDay) => {
      const { packaged } = KIND_DEFAULTS['self-hosted'];
      put(KIND_DEFAULTS['self-hosted'], 'packaged', { layers: packaged?.layers ?? [], eventsPerDay });
      expect(scores()).toEqual(standing);
    },
  );

  it('with packages made for a service of thirty million events a day', () => {
    const { packaged } = KIND_DEFAULTS['self-hosted'];
    put(KIND_DEFAULTS['self-hosted'], 'packaged', { layers: packaged?.layers ?? [], eventsPerDay: 3e7 });
    expectSteady();
  });

  it('with reports four hours old, or answers in 15 s', () => {
    put(HABIT_DEFAULTS.scheduled, 'freshnessSeconds', 14_400);
    expectSteady();
    put(HABIT_DEFAULTS['live raw'], 'servingPromiseSeconds', 15);
    expectSteady();
  });

  it.each([0.95, 0.99])('with services and teams that promise %s', (promise) => {
    put(KIND_DEFAULTS['analytics-service'], 'reliabilityRatio', promise);
    put(KIND_DEFAULTS['in-house'], 'reliabilityRatio', promise);
    expectSteady();
  });
});
