// Tests what the section on growth makes of a study that is late: the months of one scenario are never taken for those of another.
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Growth, type GrowthRequest, PRESETS } from '../../../src/engine';
import type { StudyObserver } from '../../../src/runner/study/createStudyRunner';
import { getSimulatorStore } from '../../../src/state/simulatorStore';
import { startAfresh } from '../../../src/state/startAfresh';
import { GrowthPanel } from '../../../src/ui/growth/GrowthPanel';
import { grow } from '../../builders/growth';

const study = vi.hoisted(() => ({ finish: (): void => undefined }));
vi.mock('../../../src/runner/study/createStudyRunner', () => ({
  createPageStudyRunner: () => ({
    ask: (_kind: string, request: GrowthRequest, observer: StudyObserver<Growth>) => {
      study.finish = () => {
        observer.onResult(grow(request));
        observer.onDone();
      };
      return () => undefined;
    },
  }),
}));

const rest = () => act(() => vi.advanceTimersByTime(1000));
const finish = () => act(() => study.finish());
const take = () =>
  act(() => screen.getByRole('button', { name: 'Take this month into the console' }).click());
const scenario = () => getSimulatorStore().getState().scenario;

beforeEach(() => {
  vi.useFakeTimers();
  startAfresh();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a month is taken into the console only once it is of the scenario that stands', () => {
  act(() => getSimulatorStore().getState().actions.applyPreset('startup'));
  render(<GrowthPanel />);
  rest();
  finish();
  act(() => getSimulatorStore().getState().actions.applyPreset('enterprise'));
  for (const wait of [() => undefined, rest]) {
    wait();
    expect(screen.getByText('Being worked out in your browser.')).toBeInTheDocument();
    take();
    expect(scenario()).toEqual(PRESETS.enterprise);
  }
  finish();
  act(() => screen.getByRole('button', { name: 'One month on' }).click());
  take();
  expect(scenario().eventsPerDay).toBe(2.5e9 * 1.08);
});
