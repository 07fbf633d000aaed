// The month shown: set by hand, or moving on by itself until the end, a move, or any input stops it.
import { useEffect, useState } from 'react';

export interface Playhead {
  readonly month: number;
  readonly isPlaying: boolean;
  /** True when playing has just stopped at this month by itself. */
  readonly hasPaused: boolean;
  readonly show: (month: number) => void;
  readonly toggle: () => void;
}

const MS_PER_MONTH = 600;
/** Marks the button that starts and stops: it must not be stopped by its own press. */
export const PLAY_BUTTON = 'data-plays';

export function usePlayhead(months: number, stops: readonly number[]): Playhead {
  const [state, setState] = useState({ month: 0, isPlaying: false, hasPaused: false });
  const month = Math.min(state.month, months);

  useEffect(() => {
    if (!state.isPlaying) return;
    const timer = setTimeout(() => {
      const next = month + 1;
      const isStop = next >= months || stops.includes(next);
      setState({ month: Math.min(next, months), isPlaying: !isStop, hasPaused: isStop });
    }, MS_PER_MONTH);
    const stop = (event: Event) => {
      if (event.target instanceof Element && event.target.closest(`[${PLAY_BUTTON}]`)) return;
      setState((now) => ({ ...now, isPlaying: false }));
    };
    window.addEventListener('pointerdown', stop, { capture: true });
    window.addEventListener('keydown', stop, { capture: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointerdown', stop, { capture: true });
      window.removeEventListener('keydown', stop, { capture: true });
    };
  }, [state.isPlaying, month, months, stops]);

  return {
    month,
    isPlaying: state.isPlaying,
    hasPaused: state.hasPaused,
    show: (shown) =>
      setState({ month: Math.min(Math.max(shown, 0), months), isPlaying: false, hasPaused: false }),
    toggle: () =>
      setState((now) => ({
        month: now.isPlaying || month < months ? month : 0,
        isPlaying: !now.isPlaying,
        hasPaused: false,
      })),
  };
}
