// Tests the receipt of a metric: what it holds, how it copies, how it closes.
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { getSimulatorStore } from '../../../src/state/simulatorStore';
import { startAfresh } from '../../../src/state/startAfresh';
import { MetricReceiptPanel } from '../../../src/ui/why/MetricReceiptPanel';

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

async function openReceipt(metric: 'latency' | 'cost' | 'reliability' | 'complexity') {
  render(<MetricReceiptPanel />);
  act(() => state().actions.openMetric(metric));
  return screen.findByRole('dialog');
}

test.each([
  ['latency', 'Latency, worked out'],
  ['cost', 'Monthly cost, worked out'],
  ['reliability', 'Reliability, worked out'],
  ['complexity', 'Complexity, worked out'],
] as const)('the receipt of %s has laws, numbers, constants and limits', async (metric, name) => {
  const dialog = await openReceipt(metric);
  expect(dialog).toHaveAccessibleName(name);
  expect(within(dialog).getAllByText('With the numbers put in').length).toBeGreaterThan(0);
  expect(within(dialog).getByRole('table', { name: 'Constants behind it' })).toBeInTheDocument();
  expect(within(dialog).getByRole('heading', { name: 'Where this stops being true' })).toBeInTheDocument();
});

test('sources come with links and dates, an estimate says that it is one', async () => {
  const dialog = await openReceipt('cost');
  const links = await within(dialog).findAllByRole('link');
  for (const link of links) expect(link).toHaveAttribute('href', expect.stringMatching(/^https?:\/\//));
  expect(within(dialog).getAllByText(/An estimate/).length).toBeGreaterThan(0);
});

test('the receipt copies as JSON that carries its scenario', async () => {
  const user = userEvent.setup();
  const dialog = await openReceipt('latency');
  await user.click(within(dialog).getByRole('button', { name: 'Copy as JSON' }));
  const copied = JSON.parse(await navigator.clipboard.readText()) as { metric: string; scenario: object };
  expect(copied).toMatchObject({ metric: 'latency', scenario: state().scenario });
  expect(within(dialog).getByRole('status')).toHaveTextContent('Copied');
});

test('a browser that refuses the clipboard is told of', async () => {
  const user = userEvent.setup();
  const dialog = await openReceipt('latency');
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('no'));
  await user.click(within(dialog).getByRole('button', { name: 'Copy as JSON' }));
  expect(within(dialog).getByRole('status')).toHaveTextContent('The browser did not allow copying');
});

test('closing the dialog closes the metric in the store', async () => {
  const dialog = await openReceipt('latency');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
  expect(state().openMetric).toBeNull();
});
