// The last finished result stays in sight until the next is finished.
import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PRESETS } from '../../../src/engine';
import type { HoldOutlook, HoldRequest } from '../../../src/runner/hold/holdOutlook';
import { holdSteps } from '../../../src/runner/hold/holdSteps';
import { useFinished } from '../../../src/ui/study/useFinished';
import type { StudyView } from '../../../src/ui/study/useStudy';

type View = StudyView<'hold'>;

const requestOf = (scenario: HoldRequest['scenario']): HoldRequest => ({ scenario, loads: ['traffic'] });
const [before, after] = [requestOf(PRESETS.startup), requestOf(PRESETS.growth)];
const grown = (request: HoldRequest) =>
  [...holdSteps(request)].filter((one): one is HoldOutlook => one !== null);
const view = (of: HoldRequest | null, result: HoldOutlook | undefined, status: View['status']): View => ({
  of,
  result: result ?? null,
  status,
  isSlower: false,
  again: () => undefined,
});

test('a first result is shown as it grows; a later one only when it is finished', () => {
  const [first, next] = [grown(before), grown(after)];
  const { result: shown, rerender } = renderHook(useFinished<'hold'>, {
    initialProps: view(null, undefined, 'waiting'),
  });
  expect(shown.current.result).toBeNull();
  rerender(view(before, first[0], 'working'));
  expect(shown.current.result).toBe(first[0]);
  rerender(view(before, first.at(-1), 'done'));
  for (const partial of next.slice(0, -1)) {
    rerender(view(after, partial, 'working'));
    expect(shown.current).toMatchObject({ of: before });
    expect(shown.current.result).toBe(first.at(-1));
  }
  rerender(view(after, next.at(-1), 'done'));
  expect(shown.current.of).toBe(after);
  expect(shown.current.result).toBe(next.at(-1));
});

test('what has failed leaves the last finished result, of its own request', () => {
  const [finished] = grown(before).slice(-1);
  const { result: shown, rerender } = renderHook(useFinished<'hold'>, {
    initialProps: view(before, finished, 'done'),
  });
  rerender(view(after, grown(after)[0], 'failed'));
  expect(shown.current.of).toBe(before);
  expect(shown.current.result).toBe(finished);
});
