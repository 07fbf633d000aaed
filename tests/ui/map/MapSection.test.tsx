// Tests the section of the architecture map by role and name.
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';
import { mapRequest } from '../../../src/drawing/map/mapRequest';
import { loadMap, type MapPicture, PRESETS } from '../../../src/engine';
import { MapSection } from '../../../src/ui/map/MapSection';

let picture: MapPicture;

beforeAll(async () => {
  const steps = await loadMap();
  for (const step of steps(mapRequest(PRESETS.growth, 'traffic', 'experiments'), 'coarse'))
    picture = step ?? picture;
}, 60_000);

function renderSection(shown: MapPicture | null, isStale = false) {
  const actions = { onPickAxes: vi.fn(), onDrag: vi.fn(), onSettle: vi.fn() };
  const view = render(
    <MapSection
      scenario={PRESETS.growth}
      committed={PRESETS.growth}
      decidedUsd={23_700}
      x="traffic"
      y="experiments"
      picture={shown}
      isStale={isStale}
      status="done"
      isSlower={false}
      again={() => undefined}
      {...actions}
    />,
  );
  return { ...actions, container: view.container };
}

test('before there is a map it says where it will be worked out', () => {
  renderSection(null);
  expect(screen.getByRole('region', { name: 'Where the answer changes' })).toHaveTextContent(
    'The map is worked out in your browser',
  );
  expect(screen.queryByRole('slider')).not.toBeInTheDocument();
});

test('names what stands at the point, and what it costs', () => {
  renderSection(picture);
  expect(screen.getByText(/^Your point/).parentElement).toHaveTextContent(
    /Cloud warehouse, Incremental models.*\$23\.7K a month, people included/,
  );
});

test('the point says both of its values', () => {
  renderSection(picture);
  expect(screen.getByRole('slider', { name: 'Your point, left to right' })).toHaveAttribute(
    'aria-valuetext',
    expect.stringMatching(/^Traffic: 100 million events a day/),
  );
  expect(screen.getByRole('slider', { name: 'Your point, upwards' })).toHaveAttribute(
    'aria-valuetext',
    'Experiment velocity: 40 tests a month',
  );
});

test.each([
  ['ArrowRight', 'traffic', 125_000_000],
  ['ArrowLeft', 'traffic', 80_000_000],
  ['ArrowUp', 'experiments', 50],
  ['ArrowDown', 'experiments', 32],
  ['PageUp', 'traffic', 1e10],
  ['PageDown', 'traffic', 1e6],
] as const)('%s moves the point: %s to %d', (key, driver, value) => {
  const { onDrag } = renderSection(picture);
  fireEvent.keyDown(screen.getByRole('slider', { name: 'Your point, left to right' }), { key });
  expect(onDrag).toHaveBeenCalledExactlyOnceWith(driver, value);
});

test('is told in words: what changes through the point, and every architecture in a table', () => {
  renderSection(picture);
  expect(screen.getByText(/^Left to right, at 40 tests a month$/)).toBeInTheDocument();
  const table = screen.getByRole('table', { hidden: true });
  expect(within(table).getAllByRole('row', { hidden: true }).length).toBeGreaterThan(10);
  expect(table).toHaveTextContent('PostgreSQL');
});

test('choosing the driver of the other axis swaps the two', async () => {
  const { onPickAxes } = renderSection(picture);
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'Left to right' }),
    'Experiment velocity',
  );
  expect(onPickAxes).toHaveBeenCalledExactlyOnceWith('experiments', 'traffic');
});

test('a map of before the last change steps back', () => {
  const { container } = renderSection(picture, true);
  expect(container.querySelector('.map-ground')).toHaveAttribute('data-stale', 'true');
});
