/** Words of the console: scale bar, four sliders, phone dock. */
import type { DriverId } from '../engine';

export const CONSOLE = {
  name: 'Console',
  scale: 'Organisation scale',
  path: 'Organisation scale path',
  play: 'Play the evolution',
  edited: 'Edited',
  back: 'Back to {stop}',
  decides: 'decides the cost',
  outOfReach: 'out of reach',
  explain: '{name}: how it is worked out',
  type: '{name}, type a value',
  openSheet: 'All inputs',
  closeSheet: 'Close the inputs',
  showSlider: 'Show {name}',
  freeze: 'Freeze this stack',
  unfreeze: 'Unfreeze',
  share: 'Share',
  /** What the path slider says of a place between two stops. */
  onPath: '{share} of the way from {from} to {to}: {traffic} events a day',
  beyond: 'beyond {stop}: {traffic} events a day',
  offPath: 'off the path, nearest to {stop}',
} as const;

/** Behind the value; short where a tag takes the room. */
export const UNIT_WORDS: Readonly<Record<DriverId, { readonly full: string; readonly short: string }>> = {
  traffic: { full: 'a day', short: 'a day' },
  experiments: { full: 'A/B tests a month', short: 'a month' },
  reliability: { full: 'on time', short: 'on time' },
  freshness: { full: 'old', short: 'old' },
};
