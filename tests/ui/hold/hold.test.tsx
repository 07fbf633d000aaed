// Holding and healing against the store and the real engine.
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { listBreaks } from '../../../src/drawing/hold/listBreaks';
import { viewHoldLine } from '../../../src/drawing/hold/viewHoldLine';
import { decide, PRESETS, type Scenario } from '../../../src/engine';
import type { HoldOutlook } from '../../../src/runner/hold/holdOutlook';
import { holdSteps } from '../../../src/runner/hold/holdSteps';
import { getSimulatorStore } from '../../../src/state/simulatorStore';
import { startAfresh } from '../../../src/state/startAfresh';
import { BreakList } from '../../../src/ui/hold/BreakList';
import { HoldLine } from '../../../src/ui/hold/HoldLine';
import { HoldSection } from '../../../src/ui/hold/HoldSection';
import { PROMISE_FAILS } from '../../../src/words/hold';

const state = () => getSimulatorStore().getState();
const { architecture } = decide(PRESETS.growth).chosen;
const outlook = [...holdSteps({ scenario: PRESETS.startup, loads: ['traffic', 'experiments'] })].at(
  -1,
) as HoldOutlook;

beforeEach(() => {
  startAfresh();
});

test('holding keeps what stands, through a preset and back by undo', () => {
  state().actions.hold();
  expect(state().scenario.held).toEqual(architecture);
  state().actions.applyPreset('enterprise');
  expect(state().scenario).toMatchObject({ eventsPerDay: 2.5e9, held: architecture });
  state().actions.undo();
  expect(state().scenario).toMatchObject({ eventsPerDay: 1e8, held: architecture });
  state().actions.release();
  expect(state().scenario.held).toBeUndefined();
  state().actions.undo();
  expect(state().scenario.held).toEqual(architecture);
});

test('a swap while holding stays through a preset, and its release gives the held option back', () => {
  state().actions.hold();
  state().actions.setPin('storage', 'clickhouse');
  state().actions.applyPreset('startup');
  expect(decide(state().scenario).chosen.parts.storage.option).toBe('clickhouse');
  state().actions.setPin('storage', null);
  expect(decide(state().scenario).chosen.architecture).toEqual(architecture);
});

test('the line offers the healing change and the load at which the first promise breaks', async () => {
  const onGo = vi.fn();
  const line = viewHoldLine(outlook);
  render(<HoldLine line={line} isStale={false} onGo={onGo} />);
  await userEvent.click(screen.getByRole('button', { name: /^Go to/ }));
  expect(onGo).toHaveBeenLastCalledWith(line.go?.scenario);
  await userEvent.click(screen.getByRole('button', { name: /^Make/ }));
  expect(onGo).toHaveBeenLastCalledWith(line.apply?.scenario);
});

test('the line keeps the focus while it is stale, takes no press, and has the focus once its button is gone', async () => {
  const onGo = vi.fn();
  const line = viewHoldLine(outlook);
  const { rerender } = render(<HoldLine line={line} isStale={false} onGo={onGo} />);
  const button = screen.getByRole('button', { name: /^Go to/ });
  await userEvent.click(button);
  rerender(<HoldLine line={line} isStale onGo={onGo} />);
  expect(button).toHaveFocus();
  expect(button.closest('[aria-busy=true]')).not.toBeNull();
  await userEvent.keyboard('{Enter}');
  expect(onGo).toHaveBeenCalledTimes(1);
  rerender(<HoldLine line={{ ...line, go: null }} isStale={false} onGo={onGo} />);
  expect(document.activeElement).toHaveTextContent(/^Held\./);
});

const section = (found: HoldOutlook | null, isFresh = true, onGo: (scenario: Scenario) => void = vi.fn()) => (
  <HoldSection
    outlook={found}
    isHeld={false}
    isFresh={isFresh}
    status={{ status: 'done', isSlower: false, again: () => undefined }}
    onGo={onGo}
    onHold={vi.fn()}
    onRelease={vi.fn()}
  />
);

test('the section has for each load a sentence, the order of the breaks, and a table', () => {
  render(section(outlook));
  for (const name of ['As traffic grows', 'As experiments grow']) {
    const load = screen.getByRole('region', { name });
    expect(within(load).getByText(/It keeps every promise up to/)).toBeInTheDocument();
    expect(within(load).getByText('The same as a table')).toBeInTheDocument();
  }
  const items = within(screen.getByRole('region', { name: 'As traffic grows' })).getAllByRole('listitem');
  expect(items).toHaveLength(outlook.courses.traffic?.breaks.length ?? 0);
});

test('the section keeps the focus while it is stale, and takes no press', async () => {
  const onGo = vi.fn();
  const { rerender } = render(section(outlook, true, onGo));
  const [button] = screen.getAllByRole('button', { name: /^Go to/ });
  await userEvent.click(button as HTMLElement);
  rerender(section(outlook, false, onGo));
  expect(button).toHaveFocus();
  expect(button?.closest('[inert]')).toBeNull();
  expect(button?.closest('[aria-busy=true]')).not.toBeNull();
  await userEvent.keyboard('{Enter}');
  expect(onGo).toHaveBeenCalledTimes(1);
});

test('once a change has healed what was broken, the focus stays in the section', async () => {
  const far = { ...outlook.held, eventsPerDay: 1e7 };
  const steps = [...holdSteps({ scenario: far, loads: ['traffic', 'experiments'] })];
  const broken = steps.at(-1) as HoldOutlook;
  const { rerender } = render(section(broken));
  const button = screen.getByRole('button', { name: 'Make this change' });
  await userEvent.click(button);
  rerender(section(broken, false));
  expect(button).toHaveFocus();
  rerender(section(outlook));
  expect(button).not.toBeInTheDocument();
  const traffic = screen.getByRole('region', { name: 'As traffic grows' });
  expect(document.activeElement).not.toBe(document.body);
  expect(document.activeElement).toContainElement(traffic);
});

test('each break is gone to by a button that names the load it leads to, and the promise', async () => {
  const onGo = vi.fn();
  const { traffic } = outlook.courses;
  if (traffic === undefined) throw new Error('The course of traffic was asked for.');
  // All at one place, between two detents.
  const breaks = traffic.breaks.map((one) => ({ ...one, brokenAt: 506_401 }));
  render(<BreakList rows={listBreaks({ ...traffic, breaks }, outlook.held)} onGo={onGo} />);
  for (const { promise } of breaks) {
    const name = `Go to 630K events a day, where ${PROMISE_FAILS[promise.id]}`;
    await userEvent.click(screen.getByRole('button', { name }));
    expect(onGo).toHaveBeenLastCalledWith({ ...outlook.held, eventsPerDay: 630_000 });
  }
});

test('without a result the section says what will stand there', () => {
  render(section(null));
  expect(screen.getByText(/worked out in your browser/)).toBeInTheDocument();
});
