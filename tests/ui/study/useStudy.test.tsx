// Tests when a study is asked for and what is said of it, with a runner that answers on command.
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type PlatformLimits, PRESETS, type Scenario } from '../../../src/engine';
import type { StudyObserver } from '../../../src/runner/study/createStudyRunner';
import { useStudy } from '../../../src/ui/study/useStudy';

type Observer = StudyObserver<PlatformLimits>;

const asked = vi.hoisted(() => vi.fn<(scenario: Scenario, observer: Observer) => void>());
vi.mock('../../../src/runner/study/createStudyRunner', () => ({
  createPageStudyRunner: () => ({
    ask: (_kind: string, scenario: Scenario, observer: Observer) => {
      asked(scenario, observer);
      return () => undefined;
    },
  }),
}));

const rest = () => act(() => vi.advanceTimersByTime(1000));
const limitsOf = (scenario: Scenario) => ({ scenario }) as unknown as PlatformLimits;
/** Answers what was asked last, once. */
function finish() {
  const [scenario, observer] = asked.mock.lastCall ?? [];
  if (!scenario || !observer) throw new Error('No study was asked for.');
  act(() => {
    observer.onResult(limitsOf(scenario));
    observer.onDone();
  });
  asked.mockClear();
}
const open = (scenario: Scenario | null) =>
  renderHook((request: Scenario | null) => useStudy('platformLimits', request), { initialProps: scenario });

beforeEach(() => {
  vi.useFakeTimers();
  asked.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a study that is done is not asked for again when its section comes back into sight', () => {
  const { result, rerender } = open(PRESETS.growth);
  rest();
  finish();
  rerender(null);
  rerender(PRESETS.growth);
  rest();
  expect(asked).not.toHaveBeenCalled();
  expect(result.current).toMatchObject({ of: PRESETS.growth, status: 'done' });
});

test.each([
  ['before it is asked for', () => undefined],
  ['before it is done', rest],
])('an undo leads back to the earlier study from a newer one %s', (_when, wait) => {
  const { result, rerender } = open(PRESETS.growth);
  rest();
  finish();
  rerender(PRESETS.enterprise);
  wait();
  rerender(PRESETS.growth);
  rest();
  finish();
  expect(result.current).toMatchObject({
    result: limitsOf(PRESETS.growth),
    of: PRESETS.growth,
    status: 'done',
  });
});
