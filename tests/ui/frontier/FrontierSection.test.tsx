// Tests the section on the frontier by role and name.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { decide, type Frontier, loadFrontier, type Scenario } from '../../../src/engine';
import { FrontierSection } from '../../../src/ui/frontier/FrontierSection';
import { scenarioWith } from '../../builders/scenarios';

let growth: Frontier;
let pinned: Frontier;
let poor: Frontier;
let chosenLast: Frontier;

beforeAll(async () => {
  const steps = await loadFrontier();
  const frontierOf = (scenario: Scenario): Frontier => {
    for (const frontier of steps({ scenario, axis: 'freshness' })) if (frontier !== null) return frontier;
    throw new Error('A frontier ends with a result.');
  };
  growth = frontierOf(scenarioWith({}));
  pinned = frontierOf(scenarioWith({ pins: { storage: 'clickhouse' } }));
  chosenLast = frontierOf(scenarioWith({ freshnessSeconds: 0.1 }));
  poor = frontierOf(scenarioWith({ budgetUsdPerMonth: 100 }));
}, 60_000);

function renderSection(
  result: Frontier | null,
  status: 'waiting' | 'done' | 'failed' = 'done',
  isStale = false,
) {
  const [onKeep, onPickAxis] = [vi.fn(), vi.fn()];
  render(
    <FrontierSection
      axis="freshness"
      study={{ result, of: result?.request ?? null, status, isSlower: false, again: () => undefined }}
      isStale={isStale}
      onPickAxis={onPickAxis}
      onKeep={onKeep}
    />,
  );
  return { onKeep, onPickAxis };
}

test('before there is a picture it says that one is coming, and after a failure that none is', () => {
  renderSection(null, 'waiting');
  const section = screen.getByRole('region', { name: 'What more would cost' });
  expect(within(section).getByText('Being worked out in your browser.')).toBeInTheDocument();
  expect(within(section).getByRole('button', { name: 'Freshness' })).toHaveAttribute('aria-pressed', 'true');
});

test('a failed study says so', () => {
  renderSection(null, 'failed');
  expect(screen.getByText(/could not be worked out/)).toBeInTheDocument();
});

test('looks at the chosen one first, which offers nothing to keep', () => {
  renderSection(growth);
  expect(screen.getByRole('heading', { name: /^Nothing that promises as much costs less/ })).toBeVisible();
  const checked = screen.getByRole('radio', { checked: true });
  expect(checked).toHaveAccessibleName(/This is the chosen one\.$/);
  expect(screen.queryByRole('button', { name: 'Keep this' })).toBeNull();
});

test('goes along the line by keys, says what differs, and keeps a point with its promise', async () => {
  const user = userEvent.setup();
  const { onKeep } = renderSection(growth);
  const points = screen.getAllByRole('radio');
  expect(points).toHaveLength(growth.efficient.length);
  await user.tab();
  while (document.activeElement?.getAttribute('type') !== 'radio') await user.tab();
  const last = points.at(-1) as HTMLElement;
  while (document.activeElement !== last) await user.keyboard('{ArrowRight}');
  expect(last).toBeChecked();
  expect(last).toHaveAccessibleName(/can promise 100 ms\. \+\$.+ against the chosen\..+Kafka/);
  const detail = screen.getByRole('region', { name: /can promise 100 ms/ });
  expect(detail).toHaveTextContent('tightens freshness from 1 h to 100 ms');
  expect(detail).toHaveTextContent('Kafka, not files');
  await user.click(within(detail).getByRole('button', { name: 'Keep this' }));
  const kept = onKeep.mock.calls[0]?.[0] as Scenario;
  expect(kept.pins).toMatchObject({ ingestion: 'kafka', processing: 'flink' });
  expect(kept.freshnessSeconds).toBe(0.1);
  expect(decide(kept).kind).toBe('feasible');
});

test('has a table of the same points', async () => {
  renderSection(growth);
  await userEvent.click(screen.getByText('The same as a table'));
  const table = await screen.findByRole('table', { name: /nothing beats/ });
  expect(within(table).getAllByRole('row')).toHaveLength(growth.efficient.length + 1);
});

test('another axis can be asked for', async () => {
  const { onPickAxis } = renderSection(growth);
  await userEvent.click(screen.getByRole('button', { name: 'Complexity' }));
  expect(onPickAxis).toHaveBeenCalledWith('complexity');
});

test('says what pins cost', () => {
  renderSection(pinned);
  expect(screen.getByRole('heading', { name: /^Your pins cost \$/ })).toBeVisible();
  expect(screen.queryByRole('radio', { checked: true })).toBeNull();
});

test('says so where nothing can be kept', () => {
  renderSection(poor);
  expect(screen.getByRole('heading', { name: /^Nothing keeps the other promises anywhere/ })).toBeVisible();
  expect(screen.queryByRole('radio')).toBeNull();
});

test('a picture of an earlier scenario can be looked over, and nothing of it kept', async () => {
  const user = userEvent.setup();
  const { onKeep } = renderSection(growth, 'waiting', true);
  await user.click(screen.getAllByRole('radio').at(-1) as HTMLElement);
  const button = screen.getByRole('button', { name: 'Keep this' });
  await user.click(button);
  expect(button).toHaveFocus();
  expect(button.closest('[aria-busy=true]')).not.toBeNull();
  expect(onKeep).not.toHaveBeenCalled();
});

test('once the point that was kept is the chosen one, the focus stays in the picture', async () => {
  const user = userEvent.setup();
  const view = (result: Frontier) => (
    <FrontierSection
      axis="freshness"
      study={{ result, of: result.request, status: 'done', isSlower: false, again: () => undefined }}
      isStale={false}
      onPickAxis={vi.fn()}
      onKeep={vi.fn()}
    />
  );
  const { rerender } = render(view(growth));
  await user.click(screen.getAllByRole('radio').at(-1) as HTMLElement);
  await user.click(screen.getByRole('button', { name: 'Keep this' }));
  rerender(view(chosenLast));
  expect(screen.queryByRole('button', { name: 'Keep this' })).toBeNull();
  expect(document.activeElement).not.toBe(document.body);
});
