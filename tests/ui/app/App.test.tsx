// Tests the page as a whole by role and name: presets, sliders, history, links, the ways out, failures.
import { act, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { DriverId } from '../../../src/engine';
import { getSimulatorStore } from '../../../src/state/simulatorStore';
import { startAfresh } from '../../../src/state/startAfresh';
import { App } from '../../../src/ui/app/App';
import { LAYER_NAMES } from '../../../src/words/layers';

// The document of these tests has no workers: what a worker would say is not under test here.
vi.mock('../../../src/state/runInsights', () => ({ runInsights: () => () => undefined }));

const untraced = (driver: DriverId) => ({ driver, currentIndex: 0, segments: [] });
const NO_TRACKS = {
  traffic: untraced('traffic'),
  experiments: untraced('experiments'),
  reliability: untraced('reliability'),
  freshness: untraced('freshness'),
};

const sentence = () => document.querySelector('.verdict')?.textContent ?? '';

/** The whole page at once takes its time on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });
configure({ asyncUtilTimeout: 60_000 });

async function open(hash = '') {
  history.replaceState(null, '', `/${hash}`);
  startAfresh();
  render(<App />);
  // The page wakes at the first sign of a visitor.
  fireEvent.pointerMove(window);
  await act(() => vi.dynamicImportSettled());
  return userEvent.setup();
}

describe('the page', () => {
  it('asks its question in one main heading and answers it below', async () => {
    await open();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(sentence()).toMatch(/^At 100M events a day and 40 tests a month, promising 97%/);
    expect(sentence()).toMatch(/cheapest stack that keeps every promise is Growth: \$/);
  });

  it('has the names that others rely on', async () => {
    await open();
    expect(screen.getByRole('group', { name: 'Organisation scale' })).toBeInTheDocument();
    for (const name of ['Traffic', 'Experiment velocity', 'Reliability', 'Freshness']) {
      expect(screen.getByRole('slider', { name })).toBeInTheDocument();
    }
    const list = screen.getByRole('list', { name: 'Architecture' });
    for (const name of Object.values(LAYER_NAMES)) {
      expect(within(list).getByRole('heading', { name: new RegExp(name) })).toBeInTheDocument();
    }
    for (const name of ['Latency', 'Monthly cost', 'Reliability', 'Complexity']) {
      expect(screen.getByRole('region', { name })).toBeInTheDocument();
    }
    expect(screen.getAllByRole('status')).toHaveLength(1);
  });
});

describe('choosing', () => {
  it('a preset changes the answer, the address and the words beside it', async () => {
    const user = await open();
    await user.click(screen.getByRole('radio', { name: 'Enterprise' }));
    expect(sentence()).toMatch(/2\.5B events a day/);
    expect(location.hash).toBe('#1.e');
    expect(await screen.findByText(/layers changed since Growth/)).toBeInTheDocument();
  });

  it('a slider value edits the preset, and one click leads back', async () => {
    const user = await open();
    const slider = screen.getByRole('slider', { name: 'Traffic' });
    fireEvent.change(slider, { target: { value: '60' } });
    expect(sentence()).toMatch(/1B events a day/);
    fireEvent.blur(slider);
    expect(location.hash).toBe('#1.g.t60');
    expect(screen.getByText('Growth, edited')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Back to Growth' }));
    expect(location.hash).toBe('#1.g');
    expect(screen.queryByText('Growth, edited')).not.toBeInTheDocument();
  });

  it('is undone and redone by button and by key', async () => {
    const user = await open();
    const undo = screen.getByRole('button', { name: 'Undo' });
    expect(undo).toBeDisabled();
    await user.click(screen.getByRole('radio', { name: 'Startup' }));
    await user.click(undo);
    expect(screen.getByRole('radio', { name: 'Growth' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Redo' }));
    expect(screen.getByRole('radio', { name: 'Startup' })).toBeChecked();
    screen.getByRole('radio', { name: 'Startup' }).focus();
    await user.keyboard('3');
    expect(screen.getByRole('radio', { name: 'Enterprise' })).toBeChecked();
    await user.keyboard('u');
    expect(screen.getByRole('radio', { name: 'Startup' })).toBeChecked();
    await user.keyboard('{Shift>}u{/Shift}');
    expect(screen.getByRole('radio', { name: 'Enterprise' })).toBeChecked();
  });

  it('keys do nothing outside the simulator, nor in a text field', async () => {
    const user = await open();
    await user.keyboard('1');
    expect(screen.getByRole('radio', { name: 'Growth' })).toBeChecked();
    await user.type(screen.getByRole('textbox', { name: 'Traffic, type a value' }), '1');
    expect(screen.getByRole('radio', { name: 'Growth' })).toBeChecked();
  });

  it('is announced once, after it has settled', async () => {
    const user = await open();
    expect(screen.getByRole('status')).toHaveTextContent('');
    await user.click(screen.getByRole('radio', { name: 'Startup' }));
    const status = screen.getByRole('status');
    await waitFor(() => expect(status).toHaveTextContent(/^Startup\. Cost .* a month, down /));
  });

  it('a value of the verdict leads to its slider', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: '100M events a day' }));
    await waitFor(() => expect(screen.getByRole('slider', { name: 'Traffic' })).toHaveFocus());
  });

  it('what binds and has no slider leads to its field among the assumptions', async () => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
    const user = await open();
    const { scenario, actions, insight } = getSimulatorStore().getState();
    act(() =>
      actions.setInsight({
        ...(insight ?? { tracks: NO_TRACKS, flips: [], nearest: [], complete: true }),
        scenario,
        binding: {
          cause: 'serving',
          isPromise: true,
          from: 5,
          to: 10,
          savedUsdPerMonth: 300,
          layer: 'storage',
          metric: 'latency',
        },
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Serving time binds' }));
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName('Serving promise'));
    expect(document.activeElement).toHaveRole('textbox');
  });

  it('a layer opens its receipt with the focus in it, and Escape or a link lead back', async () => {
    const user = await open();
    const list = screen.getByRole('list', { name: 'Architecture' });
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 5000, 100, 100));
    await user.click(within(list).getByRole('button', { name: 'Storage' }));
    vi.restoreAllMocks();
    expect(document.getElementById('why')).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(within(list).getByRole('button', { name: 'Storage' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Back to the diagram, Storage' }));
    expect(within(list).getByRole('button', { name: 'Storage' })).toHaveFocus();
  });
});

describe('the address', () => {
  it('brings back the scenario of a link', async () => {
    await open('#1.s.t50.f9');
    expect(sentence()).toMatch(
      /^At 100M events a day and 2 tests a month, promising 90% and data at most 1 h old/,
    );
    expect(screen.getByText('Startup, edited')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled();
  });

  it('of a mangled link loads what it can and says what it ignored', async () => {
    await open('#1.e.t=1e99.nonsense');
    expect(screen.getByRole('radio', { name: 'Enterprise' })).toBeChecked();
    const notices = await screen.findByRole('list', { name: 'Notices' });
    expect(notices).toHaveTextContent(/2 settings not taken as written/);
    fireEvent.click(within(notices).getByRole('button', { name: 'Dismiss this notice' }));
    expect(screen.queryByRole('list', { name: 'Notices' })).not.toBeInTheDocument();
  });

  it('that names a section is no scenario', async () => {
    await open('#why');
    expect(screen.getByRole('radio', { name: 'Growth' })).toBeChecked();
    expect(screen.queryByRole('list', { name: 'Notices' })).not.toBeInTheDocument();
  });

  it('gone back in the history brings back what stood there', async () => {
    const user = await open();
    await user.click(screen.getByRole('radio', { name: 'Startup' }));
    await user.click(screen.getByRole('radio', { name: 'Enterprise' }));
    act(() => history.back());
    await waitFor(() => expect(screen.getByRole('radio', { name: 'Startup' })).toBeChecked());
    act(() => history.forward());
    await waitFor(() => expect(screen.getByRole('radio', { name: 'Enterprise' })).toBeChecked());
  });
});

describe('where nothing keeps every promise', () => {
  it('the verdict says so, and what the nearest one breaks', async () => {
    await open('#1.g.r21');
    expect(sentence()).toMatch(/promising 99\.999% and .+, nothing in the catalog keeps every promise\./);
    expect(await screen.findByText(/^It breaks /)).toBeInTheDocument();
  });
});

describe('storage and errors', () => {
  it('a theme that cannot be stored still changes the look', async () => {
    const user = await open();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await user.click(screen.getByRole('button', { name: 'Switch between dark and light' }));
    expect(document.documentElement.dataset.theme).toBe('light');
    await user.click(screen.getByRole('button', { name: 'Switch between dark and light' }));
    expect(document.documentElement.dataset.theme).toBe('dark');
    vi.restoreAllMocks();
  });

  it('an error anywhere is shown, not sent', async () => {
    await open();
    act(() => void window.dispatchEvent(new ErrorEvent('error', { message: 'planted' })));
    expect(await screen.findByText(/Something on this page failed: planted/)).toBeInTheDocument();
  });
});
