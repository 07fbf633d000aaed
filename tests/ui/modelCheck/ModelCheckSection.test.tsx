// Tests the model check by role and name: it runs when asked, shows misses first, admits failure, forgets everything.
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { loadCheck, type Scenario } from '../../../src/engine';
import type { CheckListener } from '../../../src/runner/check/runCheck';
import { ModelCheckSection } from '../../../src/ui/modelCheck/ModelCheckSection';
import type { RunCheck } from '../../../src/ui/modelCheck/useModelCheck';

const checkSteps = await loadCheck();
const parts = [...checkSteps({ seed: 1, scenarios: 3, constants: undefined })];

vi.setConfig({ testTimeout: 30_000 });
afterEach(() => {
  vi.unstubAllGlobals();
});

function open(constants?: Scenario['constants']) {
  const listeners: CheckListener[] = [];
  const stop = vi.fn();
  const run = vi.fn<RunCheck>((_request, listener) => {
    listeners.push(listener);
    return stop;
  });
  const view = render(<ModelCheckSection constants={constants} run={run} />);
  return { run, stop, listeners, view };
}

async function runAll(computed = parts) {
  const opened = open();
  await userEvent.click(screen.getByRole('button', { name: 'Run the check' }));
  act(() => {
    for (const part of computed) opened.listeners[0]?.onPart(part);
    opened.listeners[0]?.onDone(2100);
  });
  return opened;
}
const group = (name: string) => screen.getByRole('region', { name });

test('it waits until it is in sight or asked', () => {
  const { run } = open();
  expect(run).not.toHaveBeenCalled();
  expect(screen.getAllByText('not yet computed')).toHaveLength(4);
});

test('it says how far it is, and how long it took', async () => {
  const { listeners } = open();
  await userEvent.click(screen.getByRole('button', { name: 'Run the check' }));
  expect(screen.getByText('Running, 0 of 4 groups done')).toBeInTheDocument();
  act(() => {
    for (const part of parts) listeners[0]?.onPart(part);
  });
  expect(screen.getByText('Running, 4 of 4 groups done')).toBeInTheDocument();
  act(() => listeners[0]?.onDone(2100));
  expect(screen.getByText('Computed here in 2.1 s')).toBeInTheDocument();
});

test('published numbers come out, all of them with a link to their source', async () => {
  await runAll();
  const published = group('Published numbers');
  expect(published).toHaveTextContent(
    '44 of 44 come out: 37 hold laws that this answer uses, 7 laws of its studies',
  );
  expect(published).toHaveTextContent('Published errors that do not come out, as they should not: 1');
  await userEvent.click(within(published).getByText('All 45'));
  const table = within(published).getByRole('table', { name: 'Published numbers' });
  const rows = within(table).getAllByRole('rowheader');
  expect(rows).toHaveLength(45);
  for (const row of rows)
    expect(within(row).getByRole('link')).toHaveAttribute('href', expect.stringMatching(/^https?:/));
});

test('bills and sizes come out, sums of money and traffic alike', async () => {
  await runAll();
  const anchors = group('Bills and sizes');
  expect(anchors).toHaveTextContent('22 of 22 within their tolerance');
  await userEvent.click(within(anchors).getByText('All 22'));
  const meeting = within(anchors).getByRole('rowheader', { name: /traffic from which Kafka is cheaper/ });
  expect(meeting.closest('tr')).toHaveTextContent(/100 a second–1,000 a second1,\d{3} a second\+\d+/);
});

test('misses stand first', async () => {
  const constants = { brokerUsdPerHour: 0.408 };
  await runAll([...checkSteps({ seed: 1, scenarios: 3, constants })]);
  const misses = within(group('Bills and sizes')).getByRole('table', { name: 'Bills and sizes: Misses' });
  expect(within(misses).getAllByRole('rowheader').length).toBeGreaterThan(3);
});

test('organisations show the yardstick beside every layer, and explain every disagreement', async () => {
  await runAll();
  const organisations = group('Real organisations');
  expect(organisations).toHaveTextContent(
    /stacks that worked hold, \d+ of \d+ that failed break, \d+.*% balanced/,
  );
  expect(within(organisations).getAllByText(/^two cuts \d+$/)).toHaveLength(3);
  await userEvent.click(within(organisations).getByRole('button', { name: /^Show all \d+ misses$/ }));
  const misses = within(organisations).getByRole('table', { name: 'Real organisations: Misses' });
  for (const row of within(misses).getAllByRole('rowheader'))
    expect(row.closest('tbody')?.textContent?.length).toBeGreaterThan(60);
});

test('laws are counted scenario by scenario', async () => {
  await runAll();
  expect(group('Laws')).toHaveTextContent('3 of 3 scenarios, seed 1');
  expect(within(group('Laws')).getAllByText('3 of 3 hold')).toHaveLength(4);
});

test('another run stops the one before, draws other scenarios, and starts from nothing', async () => {
  const { run, stop } = await runAll();
  await userEvent.click(screen.getByRole('button', { name: 'Run again' }));
  expect(stop).toHaveBeenCalled();
  expect(run.mock.calls.map(([{ seed }]) => seed)).toEqual([1, 2]);
  expect(screen.getAllByText('not yet computed')).toHaveLength(4);
});

test('it runs with the visitor’s own numbers, and says when they have changed since', async () => {
  const { run, view } = open({ rollupFactor: 50 });
  await userEvent.click(screen.getByRole('button', { name: 'Run the check' }));
  expect(run.mock.calls[0]?.[0].constants).toEqual({ rollupFactor: 50 });
  expect(screen.getByText('With 1 of your own numbers put in.')).toBeInTheDocument();
  view.rerender(<ModelCheckSection constants={undefined} run={run} />);
  expect(screen.getByText(/Your own numbers have changed since/)).toBeInTheDocument();
});

test('come into sight, it runs with the own numbers that stand then, not with those of the first moment', () => {
  let comeIntoSight: () => void = () => undefined;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: readonly { isIntersecting: boolean }[]) => void) {
        comeIntoSight = () => tell([{ isIntersecting: true }]);
      }
      observe() {}
      disconnect() {}
    },
  );
  const { run, view } = open();
  view.rerender(<ModelCheckSection constants={{ rollupFactor: 50 }} run={run} />);
  act(() => comeIntoSight());
  expect(run).toHaveBeenCalledOnce();
  expect(run.mock.calls[0]?.[0].constants).toEqual({ rollupFactor: 50 });
  expect(screen.queryByText(/Your own numbers have changed since/)).toBeNull();
});

test('a browser without workers is told so', async () => {
  const { listeners } = open();
  await userEvent.click(screen.getByRole('button', { name: 'Run the check' }));
  act(() => listeners[0]?.onFailure());
  expect(screen.getByText(/this browser did not start one/)).toBeInTheDocument();
});
