// Tests the four cards by role and name.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeMetrics } from '../../../src/drawing/metrics/describeMetrics';
import { decide, PRESETS } from '../../../src/engine';
import { MetricsGrid } from '../../../src/ui/metrics/MetricsGrid';
import { LAYER_NAMES } from '../../../src/words/layers';

const growth = decide(PRESETS.growth).chosen;
const startup = decide(PRESETS.startup).chosen;

function renderGrid(before = null as typeof startup | null) {
  const onOpenReceipt = vi.fn();
  render(
    <MetricsGrid
      views={describeMetrics({ now: growth, before, cause: 'freshness' })}
      bindingMetric="latency"
      commit={before ? 1 : 0}
      onOpenReceipt={onOpenReceipt}
    />,
  );
  return { onOpenReceipt };
}

test.each(['Latency', 'Monthly cost', 'Reliability', 'Complexity'])(
  '%s is a region with a heading',
  (name) => {
    renderGrid();
    const card = screen.getByRole('region', { name });
    expect(within(card).getByRole('heading', { level: 3 })).toHaveTextContent(name);
  },
);

test('each card tells the thread where it ends', () => {
  renderGrid();
  expect(screen.getByRole('region', { name: 'Latency' })).toHaveAttribute('data-thread', 'metric:latency');
  expect(screen.getByRole('region', { name: 'Monthly cost' })).toHaveAttribute('data-thread', 'metric:cost');
});

test('only the card of the metric that binds is marked', () => {
  renderGrid();
  expect(screen.getByRole('region', { name: 'Latency' }).className).toMatch(/border-bind/);
  expect(screen.getByRole('region', { name: 'Reliability' }).className).not.toMatch(/border-bind/);
});

test('a button of the card opens the receipt of its metric', async () => {
  const { onOpenReceipt } = renderGrid();
  await userEvent.click(screen.getByRole('button', { name: 'Reliability: how it is worked out' }));
  expect(onOpenReceipt).toHaveBeenCalledWith('reliability');
});

test('a change is spoken in words and shown with its sign', () => {
  renderGrid(startup);
  const card = screen.getByRole('region', { name: 'Monthly cost' });
  expect(card).toHaveTextContent(/\+\$[\d.]+K \(\+\d+%\)/);
  expect(card).toHaveTextContent(/dearer than before/);
});

test('the cost opens into a table by layer and one by category', async () => {
  renderGrid();
  const card = screen.getByRole('region', { name: 'Monthly cost' });
  expect(within(card).queryByRole('table')).not.toBeInTheDocument();
  await userEvent.click(within(card).getByText('by layer'));
  const [byLayer, byCategory] = await within(card).findAllByRole('table');
  for (const name of Object.values(LAYER_NAMES))
    expect(within(byLayer as HTMLElement).getByRole('rowheader', { name })).toBeInTheDocument();
  expect(within(byCategory as HTMLElement).getByRole('rowheader', { name: 'Compute' })).toBeInTheDocument();
});
