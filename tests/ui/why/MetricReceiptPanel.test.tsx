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

test('every law says whether it is exact, an approximation with its error, or an estimate', async () => {
  const dialog = await openReceipt('latency');
  expect(within(dialog).getAllByText('Approximation').length).toBeGreaterThan(0);
  expect(within(dialog).getByText(/16% at 60%/)).toBeInTheDocument();
});

test('inputs stand there with word of whose they are', async () => {
  const dialog = await openReceipt('reliability');
  const inputs = within(dialog).getByRole('region', { name: 'Inputs' });
  expect(inputs).toHaveTextContent(/Freshness1 h .*slider/);
  expect(inputs).toHaveTextContent(/People on call1 people default/);
});

test('a constant is replaced in place, marked, and taken back', async () => {
  const user = userEvent.setup();
  const dialog = await openReceipt('cost');
  const field = within(dialog).getAllByRole('textbox')[0] as HTMLInputElement;
  expect(field).toHaveAccessibleName(/, your own number$/);
  const before = field.value;
  await user.clear(field);
  await user.type(field, `${Number(before) * 2}{Enter}`);
  expect(Object.keys(state().scenario.constants ?? {})).toHaveLength(1);
  expect(within(dialog).getByText('yours')).toBeInTheDocument();
  await user.click(within(dialog).getByRole('button', { name: new RegExp(`^Reset .* to ${before}$`) }));
  expect(state().scenario.constants).toBeUndefined();
  expect(field).toHaveFocus();
});

test('a number far beyond reason is clamped, and says so; no number is refused', async () => {
  const user = userEvent.setup();
  const dialog = await openReceipt('cost');
  const field = within(dialog).getAllByRole('textbox')[0] as HTMLInputElement;
  await user.clear(field);
  await user.type(field, '9e30{Enter}');
  expect(await within(dialog).findByText(/^The most here is/)).toBeInTheDocument();
  expect(field).toHaveAccessibleDescription(/^The most here is/);
  await user.clear(field);
  await user.type(field, 'abc{Enter}');
  expect(await within(dialog).findByText(/^Not understood/)).toBeInTheDocument();
  expect(field).toHaveAccessibleDescription(/^Not understood/);
});

test.each([
  ['driver:traffic', 'Traffic, worked out', /3\.47K\/s/],
  ['layer:storage', 'Storage, worked out', /÷/],
  ['choice', 'The choice, worked out', /least \(infrastructure \+ people\)/],
] as const)('the receipt behind %s opens too', async (id, name, words) => {
  render(<MetricReceiptPanel />);
  act(() => state().actions.openNumber(id));
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveAccessibleName(name);
  expect(within(dialog).getAllByText(words).length).toBeGreaterThan(0);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
  expect(state().openNumber).toBeNull();
});
