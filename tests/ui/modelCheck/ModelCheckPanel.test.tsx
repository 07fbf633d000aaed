// Tests with which of the visitor's own numbers the model is checked: those for moving change nothing there, and are not counted.
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import type { CheckRequest } from '../../../src/engine';
import { getSimulatorStore } from '../../../src/state/simulatorStore';
import { startAfresh } from '../../../src/state/startAfresh';
import { ModelCheckPanel } from '../../../src/ui/modelCheck/ModelCheckPanel';

const run = vi.hoisted(() => vi.fn<(request: CheckRequest) => () => void>());
vi.mock('../../../src/runner/check/runCheck', () => ({ runCheck: run }));

const actions = () => getSimulatorStore().getState().actions;
const check = () => userEvent.click(screen.getByRole('button', { name: /^Run/ }));
const counted = () => screen.queryByText(/of your own numbers put in/);
const outdated = () => screen.queryByText(/Your own numbers have changed since/);

beforeEach(() => {
  startAfresh();
  run.mockReset().mockReturnValue(() => undefined);
});

test('own numbers for moving are not counted, and outdate no check', async () => {
  act(() => actions().setConstant('migrationToKafkaHours', 1500));
  render(<ModelCheckPanel />);
  await check();
  expect(counted()).toBeNull();
  act(() => actions().setConstant('migrationTeamShare', 2));
  expect(outdated()).toBeNull();
  act(() => actions().setConstant('rollupFactor', 30));
  expect(outdated()).not.toBeNull();
});

test('all others are put in and counted, and outdate it', async () => {
  act(() => actions().setConstant('rollupFactor', 30));
  act(() => actions().setConstant('migrationToKafkaHours', 1500));
  render(<ModelCheckPanel />);
  await check();
  expect(run.mock.lastCall?.[0].constants).toEqual({ rollupFactor: 30 });
  expect(counted()).toHaveTextContent('With 1 of');
  act(() => actions().setConstant('migrationToKafkaHours', null));
  expect(outdated()).toBeNull();
  act(() => actions().setConstant('rollupFactor', 40));
  expect(outdated()).not.toBeNull();
});
