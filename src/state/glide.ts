/** Plays the way to a stop of the scale as a drag along the path, decided at every frame; a press of anything else ends it. */
import { TIERS, type Tier } from '../engine';
import { isStill } from '../kit/isStill';
import { canChange } from './changesAccess';
import { nearestPosition, positionOf } from './pathPlace';
import { getSimulatorStore } from './simulatorStore';

const GLIDE_MS = 1600;

/** Fast at first, then coming to rest. */
const ease = (share: number) => 1 - (1 - share) ** 3;

let count = 0;

export function endGlide(): void {
  count += 1;
  getSimulatorStore().getState().actions.awaitPreset(null);
}

export function glideTo(stop: Tier): void {
  const store = getSimulatorStore();
  const { actions, film } = store.getState();
  count += 1;
  const mine = count;
  if (film) actions.setFilm(null);
  const from = positionOf(store.getState()) ?? nearestPosition(store.getState());
  const to = TIERS.indexOf(stop);
  if (!canChange() || isStill() || from === to) {
    actions.applyPreset(stop);
    return;
  }
  actions.awaitPreset(stop);
  const start = performance.now();
  let last = store.getState().scenario;
  const step = (now: number) => {
    if (mine !== count) return;
    // Something else has moved the scenario meanwhile: it wins.
    if (store.getState().scenario !== last) {
      endGlide();
      return;
    }
    const share = Math.min(1, Math.max(0, now - start) / GLIDE_MS);
    if (share === 1) {
      actions.applyPreset(stop);
      return;
    }
    actions.movePath(from + (to - from) * ease(share), 'drag');
    last = store.getState().scenario;
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
