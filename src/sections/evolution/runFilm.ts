// Runs the film: twelve seconds from Startup to Enterprise, slower for a moment at each change; what is decided is decided at every frame.
import { useEffect } from 'react';
import { isStill } from '../../kit/isStill';
import { positionOf } from '../../state/pathPlace';
import { getSimulatorStore } from '../../state/simulatorStore';
import { type FilmStep, stepAt } from './filmSteps';

export const FILM_SECONDS = 12;
const LAST = 2;
const SLOW_MS = 700;
const SLOW = 0.5;
const MS_PER_SECOND = 1000;
/** A tab that was hidden does not leap. */
const LONGEST_FRAME_MS = 50;

/** How far a frame carries. */
export function advance(position: number, frameMs: number, pace: number): number {
  return Math.min(LAST, position + (frameMs / MS_PER_SECOND) * (LAST / FILM_SECONDS) * pace);
}

export function placeNow(): number {
  return positionOf(getSimulatorStore().getState()) ?? 0;
}

/** Commits where the film stands, as one entry of the history. */
export function restAt(position: number): void {
  const { actions } = getSimulatorStore().getState();
  actions.movePath(position, 'commit');
}

/** To the change before or after; at rest there. */
export function stepFilm(steps: readonly FilmStep[], towards: 1 | -1): void {
  const { film, actions } = getSimulatorStore().getState();
  if (film?.isPlaying) actions.setFilm({ ...film, isPlaying: false });
  const here = placeNow();
  const place =
    towards > 0
      ? steps.find(({ position }) => position > here + 1e-4)
      : steps.findLast(({ position }) => position < here - 1e-3);
  if (place) restAt(place.change ? Math.min(LAST, place.position + 5e-4) : place.position);
}

export function useFilm(steps: readonly FilmStep[], isPlaying: boolean, speed: number): void {
  useEffect(() => {
    if (!isPlaying) return;
    const { actions } = getSimulatorStore().getState();
    if (isStill()) {
      actions.setFilm({ isPlaying: false, speed });
      restAt(0);
      return;
    }
    const start = placeNow();
    let position = start >= LAST || start < 0 ? 0 : start;
    let step = stepAt(steps, position);
    let slowUntil = 0;
    let last = performance.now();
    let frame = requestAnimationFrame(function play(now) {
      const elapsed = Math.min(now - last, LONGEST_FRAME_MS);
      last = now;
      position = advance(position, elapsed, speed * (now < slowUntil ? SLOW : 1));
      const passed = stepAt(steps, position);
      if (passed !== step && steps[passed]?.change) slowUntil = now + SLOW_MS / speed;
      step = passed;
      if (position >= LAST) {
        restAt(LAST);
        actions.setFilm({ isPlaying: false, speed });
        return;
      }
      actions.movePath(position, 'drag');
      frame = requestAnimationFrame(play);
    });
    return () => cancelAnimationFrame(frame);
  }, [steps, isPlaying, speed]);
}
