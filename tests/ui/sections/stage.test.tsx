// The stage by role and name: four pictures of one design, a button for each layer, the same words for those who hear the page.
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { StagePanel } from '../../../src/app/StagePanel';
import { LAYER_IDS, LAYER_NAMES } from '../../../src/engine';
import { getSimulatorStore } from '../../../src/state/simulatorStore';
import { startAfresh } from '../../../src/state/startAfresh';

const state = () => getSimulatorStore().getState();
const show = () => render(<StagePanel />);

beforeEach(() => startAfresh());

test('the architecture is a list with a heading and a button for each layer', () => {
  show();
  const list = screen.getByRole('list', { name: 'Architecture' });
  const names = within(list)
    .getAllByRole('heading')
    .map(({ textContent }) => textContent);
  expect(names).toEqual(LAYER_IDS.map((layer) => LAYER_NAMES[layer]));
  for (const name of names) {
    const button = within(list).getByRole('button', { name: name ?? '' });
    expect(button).toHaveAccessibleDescription();
  }
  expect(within(list).getByRole('button', { name: 'Storage' })).toHaveAccessibleDescription(
    /^Cloud warehouse/,
  );
});

test('a press on a layer asks for its reasons, a second press lets go of it', async () => {
  show();
  const storage = screen.getByRole('button', { name: 'Storage' });
  await userEvent.click(storage);
  expect(state().openLayer).toBe('storage');
  expect(storage).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(storage);
  expect(state().openLayer).toBeNull();
});

test('a stop turns the cards: the list says what stands there now', () => {
  show();
  act(() => state().actions.applyPreset('enterprise'));
  const list = screen.getByRole('list', { name: 'Architecture' });
  expect(within(list).getByRole('button', { name: 'Ingestion' })).toHaveAccessibleDescription(
    /^Kafka, 12 brokers/,
  );
});

test.each([
  ['Time', /^100M events a day fall through the layers/],
  ['Table', /A month, all layers/],
])('%s shows the same design in another way', async (name, words) => {
  show();
  await userEvent.click(screen.getByRole('radio', { name }));
  expect(await screen.findByText(words)).toBeInTheDocument();
});

test('the table has a row for each layer, and the sums', async () => {
  show();
  await userEvent.click(screen.getByRole('radio', { name: 'Table' }));
  const table = await screen.findByRole('table', { name: /architecture as a table/ });
  expect(within(table).getAllByRole('rowheader')).toHaveLength(LAYER_IDS.length + 1);
  await userEvent.click(within(table).getByRole('button', { name: 'Monitoring' }));
  expect(state().openLayer).toBe('monitoring');
});

test('Evolution says that it is being worked out until the path is known', async () => {
  show();
  await userEvent.click(screen.getByRole('radio', { name: 'Evolution' }));
  expect(await screen.findByText('Working out where each layer changes.')).toBeInTheDocument();
});
