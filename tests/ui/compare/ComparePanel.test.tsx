// Tests the comparison by role and name, on the real store.
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { PRESETS } from '../../../src/engine';
import { pinPresent } from '../../../src/state/pinPresent';
import { provideEngine } from '../../../src/state/provideEngine';
import { getSimulatorStore } from '../../../src/state/simulatorStore';
import { startAfresh } from '../../../src/state/startAfresh';
import { ComparePanel } from '../../../src/ui/compare/ComparePanel';

const state = () => getSimulatorStore().getState();
const table = () => screen.getByRole('table', { name: 'The present scenario beside those that are pinned' });
const row = (name: string) => within(table()).getByRole('row', { name: new RegExp(`^${name}`) });
const heads = () =>
  within(table())
    .getAllByRole('columnheader')
    .map((head) => head.textContent);

beforeEach(() => {
  startAfresh();
  provideEngine();
});

test('empty, it says how to fill it, and fills itself with the presets', async () => {
  render(<ComparePanel />);
  expect(screen.getByText(/^Nothing is pinned\./)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Compare the three presets' }));
  expect(heads()).toEqual(['NowGrowth', 'AStartup', 'BGrowth', 'CEnterprise']);
  expect(screen.getByText(/^Three are pinned\./)).toBeVisible();
});

test('says the difference to the present one: absolute, relative, and whether that is better', () => {
  act(() => state().actions.setCompared([{ scenario: PRESETS.startup, preset: 'startup' }]));
  render(<ComparePanel />);
  expect(row('Cost a month')).toHaveTextContent(/\$\d\d\.\dK\$\d\.\dK−\$\d\d\.\dK \(−6\d%\)cheaper/);
  expect(row('Age of data')).toHaveTextContent(/\+2\.5 h \(\+\d+%\)older/);
  expect(row('Storage')).toHaveTextContent('Cloud warehousePostgreSQL');
  expect(
    screen.getByText(/^A, Startup: 6 of 6 layers differ, −\$\d\d\.\dK \(−6\d%\) a month\.$/),
  ).toBeVisible();
});

test('marks what is the same, and lists only inputs that differ', () => {
  act(() => {
    state().actions.setCompared([
      { scenario: { ...PRESETS.growth, experimentsPerMonth: 50 }, preset: 'growth' },
    ]);
  });
  render(<ComparePanel />);
  expect(row('Experiment velocity')).toHaveTextContent('4050');
  expect(within(table()).queryByRole('row', { name: /^Traffic/ })).toBeNull();
  expect(row('Storage')).toHaveTextContent('Cloud warehouse, same');
});

test('a scenario keeps its letter when another is removed, and a new one takes the free one', async () => {
  render(<ComparePanel />);
  await userEvent.click(screen.getByRole('button', { name: 'Compare the three presets' }));
  await userEvent.click(screen.getByRole('button', { name: 'Remove: A' }));
  expect(heads()).toEqual(['NowGrowth', 'BGrowth', 'CEnterprise']);
  expect(screen.getByRole('region', { name: 'Compare' })).toHaveFocus();
  act(() => state().actions.setDriver('traffic', 1e9, 'commit'));
  await userEvent.click(screen.getByRole('button', { name: 'Pin the present' }));
  expect(heads()).toEqual(['NowGrowth, edited', 'AGrowth, edited', 'BGrowth', 'CEnterprise']);
});

test('opens a column in the console as a change that can be undone, and replaces it by the present', async () => {
  render(<ComparePanel />);
  await userEvent.click(screen.getByRole('button', { name: 'Compare the three presets' }));
  await userEvent.click(screen.getByRole('button', { name: 'Open: C' }));
  expect(state().committed).toEqual({ scenario: PRESETS.enterprise, preset: 'enterprise' });
  expect(heads()[0]).toBe('NowEnterprise');
  await userEvent.click(screen.getByRole('button', { name: 'Replace by the present: A' }));
  expect(heads()).toEqual(['NowEnterprise', 'AEnterprise', 'BGrowth', 'CEnterprise']);
  act(() => state().actions.undo());
  expect(state().committed.preset).toBe('growth');
  expect(state().compared).toHaveLength(3);
});

test('pinning says under which letter, that it is pinned already, or that there is no room', () => {
  const lastNotice = () => state().notices.at(-1)?.text;
  pinPresent();
  expect(lastNotice()).toMatch(/^Pinned as A\./);
  pinPresent();
  expect(lastNotice()).toMatch(/^Already pinned as A/);
  expect(state().compared).toHaveLength(1);
  for (const events of [1e6, 1e7, 1e9]) {
    state().actions.setDriver('traffic', events, 'commit');
    pinPresent();
  }
  expect(state().compared).toHaveLength(3);
  expect(lastNotice()).toMatch(/^Three are pinned\./);
});

test('says of a scenario that nothing keeps what is broken there', () => {
  act(() => {
    state().actions.setCompared([
      { scenario: { ...PRESETS.enterprise, budgetUsdPerMonth: 5000 }, preset: 'enterprise' },
    ]);
  });
  render(<ComparePanel />);
  expect(row('Promises')).toHaveTextContent('all keptbroken: budget');
  expect(screen.getByText(/and nothing keeps every promise there\.$/)).toBeVisible();
});
