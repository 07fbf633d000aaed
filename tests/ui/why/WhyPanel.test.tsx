// Tests the receipt of a layer against the store and the real engine.
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { decide, OPTION_IDS, PRESETS } from '../../../src/engine';
import { getSimulatorStore } from '../../../src/state/simulatorStore';
import { startAfresh } from '../../../src/state/startAfresh';
import { WhyPanel } from '../../../src/ui/why/WhyPanel';
import { LAYER_NAMES } from '../../../src/words/layers';
import { optionName } from '../../../src/words/options';

const { parts } = decide(PRESETS.growth).chosen;
const state = () => getSimulatorStore().getState();

beforeEach(() => {
  startAfresh();
});

test('without an open layer and before anything is known to bind, processing is explained', () => {
  render(<WhyPanel />);
  expect(
    screen.getByRole('region', { name: `Why ${optionName(parts.processing.option)}` }),
  ).toBeInTheDocument();
  expect(screen.getByRole('button', { name: LAYER_NAMES.processing, pressed: true })).toBeInTheDocument();
});

test('picking a layer opens it', async () => {
  render(<WhyPanel />);
  await userEvent.click(screen.getByRole('button', { name: 'Storage' }));
  expect(state().openLayer).toBe('storage');
  expect(
    screen.getByRole('heading', { level: 2, name: `Why ${optionName(parts.storage.option)}` }),
  ).toBeInTheDocument();
});

test('the table has a row for every option of the layer', () => {
  render(<WhyPanel />);
  const table = screen.getByRole('table', { name: 'What else was weighed' });
  expect(within(table).getAllByRole('rowheader')).toHaveLength(OPTION_IDS.processing.length);
});

test('keeping an option pins it, and the pin can be released', async () => {
  render(<WhyPanel />);
  await userEvent.click(screen.getByRole('button', { name: /^Keep this/ }));
  expect(state().scenario.pins).toEqual({ processing: parts.processing.option });
  expect(screen.getByText('Kept by hand')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: /^Release/ }));
  expect(state().scenario.pins).toEqual({});
});

test('using another option pins that one', async () => {
  render(<WhyPanel />);
  await userEvent.click(screen.getByRole('button', { name: /^Use: Spark/ }));
  expect(state().scenario.pins).toEqual({ processing: 'spark' });
});

test('a drag is waited out: the receipt follows the commit', () => {
  render(<WhyPanel />);
  const before = screen.getByRole('table').textContent;
  act(() => state().actions.setDriver('traffic', 1e9, 'drag'));
  expect(screen.getByRole('table').textContent).toBe(before);
  act(() => state().actions.setDriver('traffic', 1e9, 'commit'));
  expect(screen.getByRole('table').textContent).not.toBe(before);
});

test('a flip point leads to its place on the slider', async () => {
  const { scenario } = state();
  const choices = {
    ...Object.fromEntries(Object.entries(parts).map(([layer, part]) => [layer, part.option])),
  };
  const track = (driver: string) => ({ driver, currentIndex: 0, segments: [] });
  const traced = {
    driver: 'traffic',
    currentIndex: 50,
    segments: [
      { fromIndex: 0, toIndex: 60, choices, changedLayers: [] },
      {
        fromIndex: 61,
        toIndex: 100,
        choices: { ...choices, processing: 'spark' },
        changedLayers: ['processing'],
      },
    ],
  };
  const tracks = {
    traffic: traced,
    experiments: track('experiments'),
    reliability: track('reliability'),
    freshness: track('freshness'),
  };
  render(<WhyPanel />);
  act(() =>
    state().actions.setInsight({
      scenario,
      binding: null,
      tracks,
      flips: [],
      nearest: [],
      complete: true,
    } as never),
  );
  await userEvent.click(screen.getByRole('button', { name: /^at .+ a day: Spark/ }));
  expect(state().scenario.eventsPerDay).toBeGreaterThan(scenario.eventsPerDay);
});

test('when nothing keeps every promise, the ways out are buttons that go there', async () => {
  render(<WhyPanel />);
  act(() => state().actions.setBudget(1));
  const { scenario } = state();
  const nearest = [
    {
      scenario: { ...scenario, budgetUsdPerMonth: 5000 },
      change: { of: 'budget', from: 1, to: 5000 },
      steps: 3,
    },
  ];
  const tracks = Object.fromEntries(
    ['traffic', 'experiments', 'reliability', 'freshness'].map((driver) => [
      driver,
      { driver, currentIndex: 0, segments: [] },
    ]),
  );
  act(() =>
    state().actions.setInsight({
      scenario,
      binding: null,
      tracks,
      flips: [],
      nearest,
      complete: true,
    } as never),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Budget: $5K instead of $1' }));
  expect(state().scenario.budgetUsdPerMonth).toBe(5000);
});

test('the numbers of the layer and the choice lead to their receipts', async () => {
  render(<WhyPanel />);
  await userEvent.click(screen.getByRole('button', { name: 'Its numbers, worked out' }));
  expect(state().openNumber).toBe('layer:processing');
  await userEvent.click(screen.getByRole('button', { name: 'How the choice is made' }));
  expect(state().openNumber).toBe('choice');
});
