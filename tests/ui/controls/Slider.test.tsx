// Tests one slider: names, spoken value, keys, ticks, typed values, and when a movement counts.
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DRIVERS, type DriverId, nearestDetentIndex } from '../../../src/engine';
import { labelFlip } from '../../../src/ui/controls/labelFlip';
import { Slider, type SliderProps } from '../../../src/ui/controls/Slider';
import { KEYS_REST_MS } from '../../../src/ui/controls/useSliderCommit';

const { traffic } = DRIVERS;

function renderSlider(overrides: Partial<SliderProps> = {}) {
  const onSet = vi.fn<(driver: DriverId, value: number, phase: 'drag' | 'commit') => void>();
  const onRelease = vi.fn<() => void>();
  const props: SliderProps = {
    driver: traffic,
    value: 1e8,
    note: '1.2K/s',
    noteRest: ', peak 3.5K/s',
    noteWarns: false,
    flips: [],
    stretches: [],
    binds: false,
    onSet,
    onRelease,
    onExplain: vi.fn(),
    ...overrides,
  };
  const view = render(<Slider {...props} />);
  return {
    onSet,
    onExplain: props.onExplain,
    onRelease,
    rerender: (more: Partial<SliderProps>) => view.rerender(<Slider {...props} {...more} />),
  };
}

describe('a slider', () => {
  it('has the name of its driver and speaks its value in words', () => {
    renderSlider();
    const slider = screen.getByRole('slider', { name: 'Traffic' });
    expect(slider).toHaveAttribute('aria-valuetext', '100 million events a day, about 1.2 thousand a second');
    expect(slider).toHaveAccessibleDescription('1.2K/s, peak 3.5K/s');
  });

  it('leads from its second unit to how that is worked out', async () => {
    const { onExplain } = renderSlider();
    await userEvent.click(screen.getByRole('button', { name: '1.2K/s, peak 3.5K/s: how it is worked out' }));
    expect(onExplain).toHaveBeenCalledExactlyOnceWith('driver:traffic');
  });

  it('stands on the nearest detent of a value between two', () => {
    renderSlider({ value: 1.01e8 });
    expect(screen.getByRole('slider')).toHaveValue(String(nearestDetentIndex('traffic', 1e8)));
    expect(screen.getByRole('textbox')).toHaveValue('101M');
  });

  it('drags through the detents', () => {
    const { onSet } = renderSlider();
    fireEvent.input(screen.getByRole('slider'), { target: { value: '60' } });
    expect(onSet).toHaveBeenCalledExactlyOnceWith('traffic', 1e9, 'drag');
  });

  it('says in a word that it binds', () => {
    renderSlider({ binds: true });
    expect(screen.getByText('binds')).toBeVisible();
    expect(screen.getByRole('slider', { name: 'Traffic' })).toBeVisible();
  });

  it('goes to a labelled tick at a click', () => {
    const { onSet } = renderSlider();
    fireEvent.click(screen.getByRole('button', { name: 'Traffic: 10B' }));
    expect(onSet).toHaveBeenCalledExactlyOnceWith('traffic', 1e10, 'commit');
  });

  it('names the next change on either side, and goes there at a click', async () => {
    const change = (direction: 'down' | 'up', toValue: number, to: 'incremental' | 'clickhouse') =>
      labelFlip(
        {
          driver: 'traffic',
          direction,
          toIndex: 0,
          toValue,
          changes: [{ layer: 'storage', to }],
        },
        true,
      );
    const flips = [change('down', 2.5e7, 'incremental'), change('up', 3.15e8, 'clickhouse')];
    const { onSet } = renderSlider({ flips });
    const down = screen.getByRole('button', {
      name: 'Go to 25 million events a day, where Storage becomes Incremental models (dbt)',
    });
    const up = screen.getByRole('button', { name: /^Go to 315 million events a day/ });
    expect(down).toHaveTextContent('dbt at 25M');
    expect(up).toHaveTextContent('ClickHouse at 315M');
    expect(down.compareDocumentPosition(up)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await userEvent.click(down);
    await userEvent.click(up);
    expect(onSet.mock.calls).toEqual([
      ['traffic', 2.5e7, 'commit'],
      ['traffic', 3.15e8, 'commit'],
    ]);
  });

  it('names where the promises stop and start to hold', () => {
    const edge = (direction: 'down' | 'up', kept: boolean) =>
      labelFlip({ driver: 'traffic', direction, toIndex: 0, toValue: 1e9, changes: [] }, kept);
    renderSlider({ flips: [edge('down', true), edge('up', false)] });
    expect(screen.getByRole('button', { name: /every promise can be kept$/ })).toHaveTextContent(
      'holds at 1B',
    );
    expect(screen.getByRole('button', { name: /nothing keeps every promise$/ })).toHaveTextContent(
      'no answer at 1B',
    );
  });
});

describe('keys', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('PageUp and PageDown lead to the labelled ticks, Home and End are left to the browser', () => {
    const { onSet } = renderSlider();
    const slider = screen.getByRole('slider');
    fireEvent.keyDown(slider, { key: 'PageUp' });
    fireEvent.keyDown(slider, { key: 'PageDown' });
    expect(onSet.mock.calls).toEqual([
      ['traffic', 1e10, 'drag'],
      ['traffic', 1e6, 'drag'],
    ]);
    expect(fireEvent.keyDown(slider, { key: 'Home' })).toBe(true);
  });

  it('count once, when they have rested', () => {
    const { onRelease } = renderSlider();
    const slider = screen.getByRole('slider');
    for (const value of ['51', '52', '53']) {
      fireEvent.change(slider, { target: { value } });
      act(() => void vi.advanceTimersByTime(KEYS_REST_MS / 2));
    }
    expect(onRelease).not.toHaveBeenCalled();
    act(() => void vi.advanceTimersByTime(KEYS_REST_MS));
    expect(onRelease).toHaveBeenCalledTimes(1);
  });

  it('count at once when the focus leaves', () => {
    const { onRelease } = renderSlider();
    const slider = screen.getByRole('slider');
    fireEvent.change(slider, { target: { value: '51' } });
    fireEvent.blur(slider);
    expect(onRelease).toHaveBeenCalledTimes(1);
  });

  it('a pointer counts at its release', () => {
    const { onRelease } = renderSlider();
    const slider = screen.getByRole('slider');
    fireEvent.pointerDown(slider);
    fireEvent.input(slider, { target: { value: '51' } });
    expect(onRelease).not.toHaveBeenCalled();
    fireEvent(slider, new Event('change', { bubbles: true }));
    expect(onRelease).toHaveBeenCalledTimes(1);
  });
});

describe('a typed value', () => {
  async function type(text: string) {
    const view = renderSlider();
    const user = userEvent.setup();
    const field = screen.getByRole('textbox', { name: 'Traffic, type a value' });
    await user.clear(field);
    await user.type(field, `${text}{Enter}`);
    return { ...view, field };
  }

  it('is taken as it stands, between detents too', async () => {
    const { onSet } = await type('2.6 million');
    await waitFor(() => expect(onSet).toHaveBeenCalledExactlyOnceWith('traffic', 2.6e6, 'commit'));
  });

  it('beyond the range is clamped, and the slider says so', async () => {
    const { onSet, field } = await type('50t');
    await waitFor(() => expect(onSet).toHaveBeenCalledExactlyOnceWith('traffic', 1e13, 'commit'));
    expect(await screen.findByText('The most here is 10T.')).toBeVisible();
    expect(field).toHaveAccessibleDescription('The most here is 10T.');
  });

  it('that makes no sense changes nothing, and the slider says what would', async () => {
    const { onSet, field } = await type('lots');
    expect(await screen.findByText('Not understood. Try 2.5m, 100k/day or 30/s.')).toBeVisible();
    expect(onSet).not.toHaveBeenCalled();
    expect(field).toHaveValue('100M');
    expect(field).toBeInvalid();
  });

  it('is dropped with Escape', async () => {
    const { onSet } = renderSlider();
    const user = userEvent.setup();
    const field = screen.getByRole('textbox');
    await user.type(field, '5{Escape}');
    expect(field).toHaveValue('100M');
    await user.tab();
    expect(onSet).not.toHaveBeenCalled();
  });

  it('leaves no remark behind when the value is changed by other means', async () => {
    const { rerender } = await type('lots');
    expect(await screen.findByText(/^Not understood/)).toBeVisible();
    await new Promise((done) => setTimeout(done));
    rerender({ value: 2e8 });
    expect(screen.queryByText(/^Not understood/)).toBeNull();
    expect(screen.getByRole('textbox')).toBeValid();
  });
});
