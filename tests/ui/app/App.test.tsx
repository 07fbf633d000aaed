// Tests the page as a whole by role and name: presets, sliders, history, links, the ways out, failures.
import { act, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App';
import { LAYER_NAMES } from '../../../src/engine';
import { startAfresh } from '../../../src/state/startAfresh';

// The document of these tests has no workers: what a worker would say is not under test here.
vi.mock('../../../src/state/runInsights', () => ({ runInsights: () => () => undefined }));
vi.mock('../../../src/state/runFutures', () => ({ runFutures: () => () => undefined }));

const sentence = () => document.querySelector('.sentence')?.textContent ?? '';
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

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
  it('answers in one main heading, and says under it load, promises and money', async () => {
    await open();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(heading()).toMatch(/^A warehouse, dbt and CI\/CD\. /);
    expect(sentence()).toMatch(/^100M events a day, 97% on time, data 1 h old: about \$/);
  });

  it('has the names that others rely on', async () => {
    await open();
    expect(screen.getByRole('group', { name: 'Organisation scale' })).toBeInTheDocument();
    for (const name of [
      'Organisation scale path',
      'Traffic',
      'Experiment velocity',
      'Reliability',
      'Freshness',
    ]) {
      expect(screen.getByRole('slider', { name })).toBeInTheDocument();
    }
    const list = screen.getByRole('list', { name: 'Architecture' });
    for (const name of Object.values(LAYER_NAMES)) {
      expect(within(list).getByRole('heading', { name: new RegExp(name) })).toBeInTheDocument();
    }
    for (const name of ['Latency', 'Monthly cost', 'Reliability', 'Complexity']) {
      expect(screen.getByRole('region', { name })).toBeInTheDocument();
    }
    expect(screen.getByRole('region', { name: 'Why' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Play the evolution' })).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: 'Brief' }).length).toBeGreaterThan(0);
    const [views] = screen.getAllByRole('navigation', { name: 'Views' });
    expect(
      within(views as HTMLElement)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Design', 'Map', 'Plan', 'Trust', 'Case study']);
    for (const name of ['Diagram', 'Time', 'Evolution', 'Table'])
      expect(screen.getByRole('radio', { name })).toBeInTheDocument();
    expect(screen.getAllByRole('status')).toHaveLength(1);
  });
});

describe('choosing', () => {
  it('a preset changes the answer and the address', async () => {
    const user = await open();
    await user.click(screen.getByRole('radio', { name: 'Enterprise' }));
    expect(sentence()).toMatch(/2\.5B events a day/);
    expect(location.hash).toBe('#1.e');
  });

  it('a slider value edits the preset, and one click leads back', async () => {
    const user = await open();
    const slider = screen.getByRole('slider', { name: 'Traffic' });
    fireEvent.change(slider, { target: { value: '60' } });
    expect(sentence()).toMatch(/1B events a day/);
    fireEvent.blur(slider);
    expect(location.hash).toBe('#1.g.t60');
    expect(screen.getByText('Edited')).toBeInTheDocument();
    for (const radio of ['Startup', 'Growth', 'Enterprise'])
      expect(screen.getByRole('radio', { name: radio })).not.toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Back to Growth' }));
    expect(location.hash).toBe('#1.g');
    expect(screen.queryByText('Edited')).not.toBeInTheDocument();
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

  it('keys do nothing outside the view, nor in a text field', async () => {
    const user = await open();
    await user.keyboard('1');
    expect(screen.getByRole('radio', { name: 'Growth' })).toBeChecked();
    await user.type(screen.getByRole('textbox', { name: 'Traffic, type a value' }), '1');
    expect(screen.getByRole('radio', { name: 'Growth' })).toBeChecked();
  });

  it('a place of the scale path moves all four inputs together', async () => {
    await open();
    const path = screen.getByRole('slider', { name: 'Organisation scale path' });
    expect(path).toHaveAttribute('aria-valuetext', 'Growth');
    fireEvent.change(path, { target: { value: '1.5' } });
    expect(path).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/^50% of the way from Growth to Enterprise/),
    );
    fireEvent.blur(path);
    expect(sentence()).toMatch(/^500M events a day/);
    expect(screen.getByRole('radio', { name: 'Growth' })).not.toBeChecked();
    expect(screen.queryByText('Edited')).not.toBeInTheDocument();
  });

  it('is announced once, after it has settled', async () => {
    const user = await open();
    expect(screen.getByRole('status')).toHaveTextContent('');
    await user.click(screen.getByRole('radio', { name: 'Startup' }));
    const status = screen.getByRole('status');
    await waitFor(() => expect(status).toHaveTextContent(/^Startup\. Cost .* a month, down /));
  });

  it('a layer asked about is explained in the Why panel', async () => {
    const user = await open();
    const list = screen.getByRole('list', { name: 'Architecture' });
    await user.click(within(list).getAllByRole('button', { name: /Storage/ })[0] as HTMLElement);
    const why = await screen.findByRole('region', { name: 'Why' });
    expect(within(why).getByRole('heading', { level: 2 })).toHaveTextContent('Cloud warehouse');
  });
});

describe('the views', () => {
  const link = (name: string) => {
    const [views] = screen.getAllByRole('navigation', { name: 'Views' });
    return within(views as HTMLElement).getByRole('link', { name });
  };

  it('stand one at a time, under their name, and each has an address', async () => {
    const user = await open('#1.s');
    for (const [name, id] of [
      ['Map', 'map'],
      ['Plan', 'plan'],
      ['Trust', 'trust'],
      ['Case study', 'case'],
    ] as const) {
      await user.click(link(name));
      expect(screen.getByRole('heading', { level: 1, name })).toHaveFocus();
      expect(location.hash).toBe(`#1.s.Vw=${id}`);
      expect(link(name)).toHaveAttribute('aria-current', 'page');
      expect(screen.getByRole('slider', { name: 'Traffic' })).toBeInTheDocument();
    }
    await user.click(link('Design'));
    expect(location.hash).toBe('#1.s');
    act(() => history.back());
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Case study' })).toBeVisible());
  });

  it('are linked to with the scenario, for another tab', async () => {
    await open('#1.s.t50');
    expect(link('Map')).toHaveAttribute('href', '#1.s.t50.Vw=map');
  });

  it('open at a link, and at the name of a section of old', async () => {
    await open('#1.e.Vw=trust');
    expect(screen.getByRole('heading', { level: 1, name: 'Trust' })).toBeInTheDocument();
  });

  it('keep the focus that one had in them', async () => {
    const user = await open();
    screen.getByRole('slider', { name: 'Traffic' }).focus();
    await user.click(link('Map'));
    await user.click(link('Design'));
    expect(screen.getByRole('slider', { name: 'Traffic' })).toHaveFocus();
  });
});

describe('the address', () => {
  it('brings back the scenario of a link', async () => {
    await open('#1.s.t50.f9');
    expect(sentence()).toMatch(/^100M events a day, 90% on time, data 1 h old/);
    expect(screen.getByRole('button', { name: 'Back to Startup' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeDisabled();
  });

  it('of a mangled link loads what it can and says what it ignored', async () => {
    await open('#1.e.t=1e99.nonsense');
    expect(screen.getByRole('button', { name: 'Back to Enterprise' })).toBeInTheDocument();
    const notices = await screen.findByRole('list', { name: 'Notices' });
    expect(notices).toHaveTextContent(/2 settings not taken as written/);
    fireEvent.click(within(notices).getByRole('button', { name: 'Dismiss this notice' }));
    expect(screen.queryByRole('list', { name: 'Notices' })).not.toBeInTheDocument();
  });

  it('that names a section is no scenario, and leads to its view', async () => {
    await open('#growth');
    expect(screen.getByRole('radio', { name: 'Growth' })).toBeChecked();
    expect(screen.getByRole('heading', { level: 1, name: 'Plan' })).toBeInTheDocument();
    await waitFor(() => expect(document.getElementById('growth')).toHaveFocus());
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
  it('the heading says so, and the sentence what the nearest one breaks', async () => {
    await open('#1.g.r21');
    expect(heading()).toMatch(/^Nothing keeps every promise\./);
    expect(await screen.findByText(/^The nearest stack breaks /)).toBeInTheDocument();
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
