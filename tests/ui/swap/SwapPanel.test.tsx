// Tests the menu that swaps a layer by role and name: what it says, what choosing does, where the focus goes.
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { WhySidePanel } from '../../../src/app/WhySidePanel';
import { LAYER_IDS, LAYER_NAMES } from '../../../src/engine';
import { getSimulatorStore } from '../../../src/state/simulatorStore';
import { startAfresh } from '../../../src/state/startAfresh';
import { PinsInTheWayPanel } from '../../../src/ui/app/PinsInTheWayPanel';

vi.setConfig({ testTimeout: 30_000 });
const state = () => getSimulatorStore().getState();

beforeEach(() => {
  startAfresh();
  HTMLDialogElement.prototype.showModal ??= function open(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

async function openMenu(name: string) {
  const layer = LAYER_IDS.find((id) => name.includes(LAYER_NAMES[id])) ?? 'storage';
  act(() => state().actions.openLayer(layer));
  await userEvent.click(screen.getByRole('button', { name }));
  const dialog = await screen.findByRole('dialog');
  await within(dialog).findByRole('table');
  return within(dialog);
}

test('the menu lists the options of the layer, each with its differences', async () => {
  render(<WhySidePanel />);
  const menu = await openMenu('Swap Storage');
  expect(screen.getByRole('dialog')).toHaveAccessibleName('Swap storage');
  expect(menu.getAllByRole('columnheader')).toHaveLength(5);
  expect(menu.getAllByRole('rowheader').map(({ textContent }) => textContent)[0]).toMatch(/^Cloud warehouse/);
  expect(menu.getByRole('button', { name: 'Use ClickHouse' })).toBeInTheDocument();
  expect(menu.getByRole('button', { name: 'Use anyway PostgreSQL' })).toBeInTheDocument();
  expect(menu.getByText(/^Breaks serving/)).toBeInTheDocument();
});

test('choosing keeps the option, closes, says so, and gives the focus back; undo takes it back', async () => {
  render(<WhySidePanel />);
  const menu = await openMenu('Swap Storage');
  await userEvent.click(menu.getByRole('button', { name: 'Use ClickHouse' }));
  expect(state().scenario.pins).toEqual({ storage: 'clickhouse' });
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('button', { name: 'Swap Storage' })).toHaveFocus();
  act(() => state().actions.undo());
  expect(screen.getByRole('button', { name: 'Swap Storage' })).toBeInTheDocument();
});

test('what stands can be kept as it is', async () => {
  render(<WhySidePanel />);
  const menu = await openMenu('Swap Processing');
  await userEvent.click(menu.getByRole('button', { name: 'Keep Incremental models (dbt)' }));
  expect(state().scenario.pins).toEqual({ processing: 'incremental' });
});

test('a kept layer can be left to the model again', async () => {
  act(() => state().actions.setPin('storage', 'lakehouse'));
  render(<WhySidePanel />);
  const menu = await openMenu('Swap Storage');
  expect(menu.getByText(/^It would choose Cloud warehouse/)).toBeInTheDocument();
  await userEvent.click(menu.getByRole('button', { name: 'Let the model choose' }));
  expect(state().scenario.pins).toEqual({});
});

test('closing changes nothing and gives the focus back', async () => {
  render(<WhySidePanel />);
  const menu = await openMenu('Swap Storage');
  await userEvent.click(menu.getByRole('button', { name: 'Close, change nothing' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('button', { name: 'Swap Storage' })).toHaveFocus();
  expect(state().past).toHaveLength(0);
});

test('a pin that makes a promise impossible is named, and released alone', async () => {
  act(() => state().actions.setPin('monitoring', 'metrics-alerts'));
  act(() => state().actions.setPin('storage', 'postgresql'));
  render(<PinsInTheWayPanel>It breaks serving.</PinsInTheWayPanel>);
  expect(await screen.findByText('Keeping storage (PostgreSQL) stands in the way.')).toBeInTheDocument();
  expect(screen.getByText(/Without it: Cloud warehouse/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Release storage' }));
  expect(state().scenario.pins).toEqual({ monitoring: 'metrics-alerts' });
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText('It breaks serving.')).toBeInTheDocument();
});
