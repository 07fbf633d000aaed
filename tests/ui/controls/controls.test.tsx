// Tests the other controls by role and name: presets, own numbers, copy link, assumptions, the announcement.
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ASSUMPTIONS } from '../../../src/engine';
import { getSimulatorStore } from '../../../src/state/simulatorStore';
import { startAfresh } from '../../../src/state/startAfresh';
import { AssumptionsSheet } from '../../../src/ui/controls/AssumptionsSheet';
import { CopyLink } from '../../../src/ui/controls/CopyLink';
import { OwnNumbersPanel } from '../../../src/ui/controls/OwnNumbersPanel';
import { PresetSwitch } from '../../../src/ui/controls/PresetSwitch';
import { SETTLE_MS, StatusLine } from '../../../src/ui/controls/StatusLine';
import { ASSUMPTION_WORDS } from '../../../src/words/assumptionNames';

describe('the presets', () => {
  it('are one radio group with three names', () => {
    render(<PresetSwitch preset="growth" edited={false} onPick={() => undefined} />);
    const group = screen.getByRole('group', { name: 'Organisation scale' });
    const names = within(group)
      .getAllByRole('radio')
      .map((radio) => radio.closest('label')?.textContent);
    expect(names).toEqual(['Startup', 'Growth', 'Enterprise']);
    expect(screen.getByRole('radio', { name: 'Growth' })).toBeChecked();
    expect(screen.queryByText('Growth, edited')).not.toBeInTheDocument();
  });

  it('stay chosen when edited, say so, and lead back', async () => {
    const onPick = vi.fn<(tier: string) => void>();
    render(<PresetSwitch preset="growth" edited onPick={onPick} />);
    expect(screen.getByRole('radio', { name: 'Growth' })).toBeChecked();
    expect(screen.getByText('Growth, edited')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Back to Growth' }));
    expect(onPick).toHaveBeenCalledExactlyOnceWith('growth');
  });
});

describe('own numbers beside the answer', () => {
  const own = () => screen.queryByText(/of your own numbers in place of ours$/);
  const actions = () => getSimulatorStore().getState().actions;

  it('are counted and reset without those of moving, which change no answer', async () => {
    startAfresh();
    render(
      <>
        <p>The answer</p>
        <OwnNumbersPanel />
      </>,
    );
    act(() => actions().setConstant('rollupFactor', 30));
    expect(await screen.findByText(/of your own numbers/)).toBe(own());
    act(() => actions().setConstant('migrationToKafkaHours', 1500));
    expect(own()).toHaveTextContent(/^1 of/);
    await userEvent.click(screen.getByRole('button', { name: 'Reset your own numbers behind the answer' }));
    expect(own()).toBeNull();
    expect(screen.getByText('The answer')).toHaveFocus();
    expect(getSimulatorStore().getState().scenario.constants).toEqual({ migrationToKafkaHours: 1500 });
  });
});

describe('the link', () => {
  it('is copied, and the button says so', async () => {
    const user = userEvent.setup();
    render(<CopyLink makeLink={(take) => take('https://site/#1.g')} />);
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe('https://site/#1.g');
  });

  it('stands in a field, selected, where the clipboard is refused', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('refused'));
    render(<CopyLink makeLink={(take) => take('https://site/#1.g')} />);
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: /copy it by hand/ });
    expect(field).toHaveFocus();
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe('https://site/#1.g');
  });
});

describe('the assumptions', () => {
  const [bytes] = ASSUMPTIONS;
  function renderSheet() {
    const calls = {
      onSet: vi.fn<(id: string, value: number) => void>(),
      onReset: vi.fn<(id: string) => void>(),
      onBudget: vi.fn<(usd: number | null) => void>(),
      onObjective: vi.fn<(objective: string) => void>(),
    };
    const assumptions = bytes
      ? [{ definition: bytes, value: 2000, original: 1000, originOfOriginal: 'Default' }]
      : [];
    render(<AssumptionsSheet assumptions={assumptions} budgetUsd={null} objective="total" {...calls} />);
    return { ...calls, user: userEvent.setup() };
  }

  it('show value, meaning and default, and lead back to it', async () => {
    const { onReset, user } = renderSheet();
    const field = screen.getByRole('textbox', { name: 'Bytes per event' });
    expect(field).toHaveValue('2,000');
    expect(field).toHaveAccessibleDescription(ASSUMPTION_WORDS.bytesPerEvent.meaning);
    expect(screen.getByText(/Default 1,000/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Reset Bytes per event to 1,000' }));
    expect(onReset).toHaveBeenCalledExactlyOnceWith('bytesPerEvent');
    expect(field).toHaveFocus();
  });

  it('take a typed number, clamped to what is possible', async () => {
    const { onSet, user } = renderSheet();
    const field = screen.getByRole('textbox', { name: 'Bytes per event' });
    await user.clear(field);
    await user.type(field, '5m{Enter}');
    await waitFor(() => expect(onSet).toHaveBeenCalledExactlyOnceWith('bytesPerEvent', 100_000));
    expect(await screen.findByText('The most here is 100,000.')).toBeVisible();
  });

  it('include an optional budget and what to look for', async () => {
    const { onBudget, onObjective, user } = renderSheet();
    await user.type(screen.getByRole('textbox', { name: 'Budget for infrastructure' }), '$5k{Enter}');
    await waitFor(() => expect(onBudget).toHaveBeenCalledExactlyOnceWith(5000));
    await user.click(screen.getByRole('radio', { name: 'Cheapest infrastructure' }));
    expect(onObjective).toHaveBeenCalledExactlyOnceWith('infrastructure');
  });
});

describe('the announcement', () => {
  afterEach(() => void vi.useRealTimers());

  it('speaks once things have settled, and then only of what stands', () => {
    vi.useFakeTimers();
    const line = (text: string) => (
      <p role="status">
        <StatusLine text={text} />
      </p>
    );
    const { rerender } = render(line(''));
    rerender(line('One.'));
    act(() => void vi.advanceTimersByTime(SETTLE_MS - 1));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    rerender(line('Two.'));
    act(() => void vi.advanceTimersByTime(SETTLE_MS));
    expect(screen.getByRole('status')).toHaveTextContent('Two.');
  });
});
