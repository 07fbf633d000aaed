// The Why panel by role and name: the reasons of a layer, what was weighed, what can be done from there.
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { WhySidePanel } from '../../../src/app/WhySidePanel';
import { LAYER_IDS, LAYER_NAMES, PRESETS } from '../../../src/engine';
import { getSimulatorStore } from '../../../src/state/simulatorStore';
import { startAfresh } from '../../../src/state/startAfresh';

const state = () => getSimulatorStore().getState();
const region = () => within(screen.getByRole('region', { name: 'Why' }));

beforeEach(() => startAfresh());

function showLayer(layer: (typeof LAYER_IDS)[number]) {
  act(() => state().actions.openLayer(layer));
  render(<WhySidePanel />);
  return region();
}

test('every layer can be asked about, and its choice is the heading', async () => {
  const why = showLayer('monitoring');
  expect(why.getByRole('heading', { level: 2 })).toHaveTextContent('Metrics and alerts');
  const radios = why.getAllByRole('radio');
  expect(radios.map((radio) => radio.getAttribute('aria-label'))).toEqual(
    LAYER_IDS.map((id) => LAYER_NAMES[id]),
  );
  await userEvent.click(why.getByRole('radio', { name: 'Storage' }));
  expect(state().openLayer).toBe('storage');
});

test('what was weighed says of each option how it came out, what it costs and what it would do', () => {
  const list = within(showLayer('monitoring').getByRole('list', { name: 'Also weighed' }));
  const rows = list.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(rows).toHaveLength(3);
  expect(rows[0]).toMatch(/^Logs.*\u2212\$[\d.]+K, breaks a promise:[\d.]+ h$/);
  expect(rows[1]).toMatch(/^Metrics and alerts, chosen:/);
  expect(rows[2]).toMatch(/^Full observability\+\$[\d.]+K, keeps every promise, costs more:/);
});

test('a layer is kept by hand and let go of again from there', async () => {
  const why = showLayer('storage');
  await userEvent.click(why.getByRole('button', { name: /^Keep Cloud warehouse/ }));
  expect(state().scenario.pins).toEqual({ storage: 'warehouse' });
  expect(region().getByText(/^You keep it/)).toBeInTheDocument();
  await userEvent.click(region().getByRole('button', { name: 'Let the model choose storage again' }));
  expect(state().scenario.pins).toEqual({});
});

test('its numbers and the way to the choice are one press away', async () => {
  const why = showLayer('storage');
  await userEvent.click(why.getByRole('button', { name: 'Its numbers' }));
  expect(state().openNumber).toBe('layer:storage');
  await userEvent.click(why.getByRole('button', { name: 'How it is chosen' }));
  expect(state().openNumber).toBe('choice');
});

test('what nothing keeps is said: what breaks, and that this comes nearest', () => {
  act(() => state().actions.goTo({ ...PRESETS.growth, reliabilityRatio: 0.99999 }));
  const why = showLayer('ingestion');
  expect(why.getByText('Nothing here keeps the promise; this comes nearest.')).toBeInTheDocument();
  expect(why.getByText('Breaks 2 promises')).toBeInTheDocument();
});
