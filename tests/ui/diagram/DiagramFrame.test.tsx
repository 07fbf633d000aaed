// Tests the three views by role and name: layers in order, receipts that open, what binds, what breaks.
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeArchitecture } from '../../../src/drawing/diagram/describeArchitecture';
import { viewArchitecture } from '../../../src/drawing/diagram/viewArchitecture';
import { type Binding, decide, LAYER_IDS, type LayerId, PRESETS, type Scenario } from '../../../src/engine';
import { DiagramFrame } from '../../../src/ui/diagram/DiagramFrame';
import type { ViewId } from '../../../src/ui/diagram/ViewSwitch';
import { LAYER_NAMES } from '../../../src/words/layers';
import { buildAssessment, buildDecision, buildInfeasible } from '../../builders/drawnAssessment';

const BINDING: Binding = {
  cause: 'freshness',
  isPromise: true,
  from: 3600,
  to: 14_400,
  savedUsdPerMonth: 2000,
  layer: 'processing',
  metric: 'latency',
};

interface Shown {
  readonly decision?: ReturnType<typeof buildDecision>;
  readonly binding?: Binding | null;
  readonly view?: ViewId;
  readonly openLayer?: LayerId | null;
  readonly pins?: Scenario['pins'];
}

function frame({
  decision = buildDecision('growth'),
  binding = null,
  view = 'diagram',
  openLayer = null,
  pins = {},
}: Shown) {
  const onView = vi.fn();
  const onOpen = vi.fn();
  const onSwap = vi.fn();
  const architecture = viewArchitecture(decision.chosen, {
    before: buildAssessment('startup'),
    bindingLayer: binding?.layer ?? null,
    freshnessTrack: null,
  });
  const ui = (
    <DiagramFrame
      decision={decision}
      binding={binding}
      isDragging={false}
      architecture={architecture}
      words={describeArchitecture(decision)}
      view={view}
      onView={onView}
      openLayer={openLayer}
      onOpen={onOpen}
      pins={pins}
      onSwap={onSwap}
    />
  );
  return { ui, onView, onOpen, onSwap };
}

const show = (shown: Shown = {}) => {
  const made = frame(shown);
  return { ...made, ...render(made.ui) };
};

const itemsOf = (list: HTMLElement) => within(list).getAllByRole('listitem');
const layersOf = (list: HTMLElement) =>
  itemsOf(list).flatMap((item) =>
    within(item)
      .queryAllByRole('heading')
      .map(({ textContent }) => textContent),
  );

test('one list names the six layers in the order of the data', () => {
  show();
  const list = screen.getByRole('list', { name: 'Architecture' });
  expect(layersOf(list)).toEqual(LAYER_IDS.map((layer) => LAYER_NAMES[layer]));
});

test('a layer opens its receipt, and says so', async () => {
  const { onOpen } = show({ openLayer: 'storage' });
  const storage = screen.getByRole('button', { name: 'Storage' });
  expect(storage).toHaveAttribute('aria-expanded', 'true');
  expect(storage).toHaveAccessibleDescription('Cloud warehouse');
  const modeling = screen.getByRole('button', { name: 'Modeling' });
  expect(modeling).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(modeling);
  expect(onOpen).toHaveBeenCalledWith('modeling');
});

test.each(['diagram', 'time', 'table'] as const)(
  'the %s has a way to swap each layer beside the way to its receipt',
  async (view) => {
    const { onSwap, onOpen } = show({ view, pins: { storage: 'warehouse' } });
    await userEvent.click(await screen.findByRole('button', { name: 'Swap Monitoring' }));
    expect(onSwap).toHaveBeenCalledWith('monitoring');
    const kept = screen.getByRole('button', { name: 'Swap Storage, kept by hand' });
    expect(kept).toHaveTextContent('kept');
    expect(screen.getAllByRole('button', { name: /^Swap / })).toHaveLength(6);
    expect(onOpen).not.toHaveBeenCalled();
  },
);

test('what stood there before is struck through', () => {
  show();
  expect(screen.getAllByRole('deletion').map(({ textContent }) => textContent)).toContain(
    'replaces PostgreSQL',
  );
});

test('the layer that binds says so, and no other', () => {
  show({ binding: BINDING });
  const pills = screen.getAllByText('binds');
  expect(pills).toHaveLength(1);
  expect(pills[0]?.closest('li')).toHaveTextContent('Processing');
});

test('a part beyond its limit and a broken promise are told in words', () => {
  show({ decision: buildInfeasible() });
  expect(screen.getByText('run within its interval at 300%')).toBeInTheDocument();
  expect(screen.getByText('data 4 h old, 1 h promised')).toBeInTheDocument();
});

test('an unwatched layer is called that', () => {
  show({ decision: buildDecision('startup') });
  expect(screen.getByText('not watched')).toBeInTheDocument();
});

test('the drawing is told in one paragraph', () => {
  show();
  expect(screen.getByRole('figure')).toHaveTextContent('100M events a day (1.2K/s) reach dashboards');
});

test('a radio group switches the view', async () => {
  const { onView } = show();
  const group = screen.getByRole('radiogroup', { name: 'View' });
  expect(within(group).getByRole('radio', { name: 'Diagram' })).toBeChecked();
  await userEvent.click(within(group).getByRole('radio', { name: 'Table' }));
  expect(onView).toHaveBeenCalledWith('table');
});

test('the table has a row per layer with its cost, and opens receipts', async () => {
  const { onOpen } = show({ view: 'table', binding: BINDING });
  const table = await screen.findByRole('table');
  const rows = within(table).getAllByRole('row');
  expect(rows).toHaveLength(8);
  expect(rows[3]).toHaveTextContent(
    /Processing bindsSwapIncremental models \(dbt\)4 credits\/h in a run.*87%.*\$1\.6K\$2K/,
  );
  expect(screen.getByRole('region', { name: 'Architecture as a table' })).toHaveAttribute('tabindex', '0');
  await userEvent.click(within(table).getByRole('button', { name: 'Deployment' }));
  expect(onOpen).toHaveBeenCalledWith('deployment');
});

test('on a narrow screen the table turns into definition lists', async () => {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query.includes('max-width'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  show({ view: 'table' });
  const list = await screen.findByRole('list', { name: 'Architecture' });
  expect(layersOf(list)).toHaveLength(6);
  expect(screen.queryByRole('table')).toBeNull();
  vi.unstubAllGlobals();
});

test('the Time view lists the same layers with real buttons and says the drawing in words', async () => {
  const { onOpen } = show({ view: 'time', binding: BINDING });
  const list = await screen.findByRole('list', { name: 'Architecture' });
  expect(layersOf(list)).toEqual(LAYER_IDS.map((layer) => LAYER_NAMES[layer]));
  expect(screen.getByText(/100M events a day fall through the layers/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Ingestion' }));
  expect(onOpen).toHaveBeenCalledWith('ingestion');
});

test('the Time view moves to a new result and arrives', async () => {
  const { rerender } = show({ view: 'time' });
  await screen.findByText('promise 1 h');
  rerender(frame({ view: 'time', decision: buildDecision('enterprise') }).ui);
  await waitFor(() => expect(screen.getByText('promise 100 ms')).toBeInTheDocument());
});

test.each([
  ['the least', { eventsPerDay: 1000, experimentsPerMonth: 0, freshnessSeconds: 86_400 }],
  [
    'the most',
    { eventsPerDay: 1e13, experimentsPerMonth: 10_000, freshnessSeconds: 0.1, reliabilityRatio: 0.99999 },
  ],
])('%s of everything can be shown in every view', async (_, drivers) => {
  const decision = decide({ ...PRESETS.growth, ...drivers });
  const { rerender } = show({ decision });
  expect(layersOf(screen.getByRole('list', { name: 'Architecture' }))).toHaveLength(6);
  rerender(frame({ decision, view: 'time' }).ui);
  await screen.findByText(/fall through the layers/);
  rerender(frame({ decision, view: 'table' }).ui);
  expect(await screen.findByRole('table')).not.toHaveTextContent(/NaN|undefined/);
});
