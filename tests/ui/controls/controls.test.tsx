// Tests the other controls by role and name: assumptions, the announcement.
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ASSUMPTIONS } from '../../../src/engine';
import { AssumptionsSheet } from '../../../src/ui/controls/AssumptionsSheet';
import { SETTLE_MS, StatusLine } from '../../../src/ui/controls/StatusLine';

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
    expect(field).toHaveAccessibleDescription(bytes?.meaning);
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
