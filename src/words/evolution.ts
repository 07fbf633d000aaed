/** Words of the film: transport, captions, list of steps. */
import type { DriverId } from '../engine';

export const FILM = {
  playing: 'Playing the evolution',
  paused: 'The evolution',
  play: 'Play',
  pause: 'Pause',
  previous: 'Previous change',
  next: 'Next change',
  speed: 'Speed: {speed} times',
  close: 'Close the evolution',
  time: '{now} of {all} s',
  steps: 'The evolution',
  count: '{now} of {all} changes',
  begin: 'Startup: one small machine holds nearly everything.',
  between: 'Nothing changes here: the same stack carries more.',
  takesOver: '{names} {take} over.',
  becomes: '{before} becomes {after} a month.',
  stays: 'Still {after} a month.',
} as const;

/** What makes a layer change, at its value there. */
export const CAUSES: Readonly<Record<DriverId, string>> = {
  traffic: '{value} events a day',
  experiments: '{value} A/B tests a month',
  reliability: '{value} on time',
  freshness: 'Data at most {value} old',
};
export const GROWTH_CAUSE = 'The company grows';
