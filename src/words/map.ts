// Words of the architecture map.
export const MAP = {
  heading: 'Where the answer changes',
  lead: 'Every point is a full decision: the cheapest architecture that keeps every promise there. A slider is one line through this map.',
  aside:
    'The stronger the ground, the more layers are of a larger tier. A frontier has the hue of the first layer that changes across it. Dashed: equal monthly cost, as the decision counts it.',
  across: 'Left to right',
  up: 'Upwards',
  acrossPoint: 'Your point, left to right',
  upPoint: 'Your point, upwards',
  keys: 'Drag the point, or click where it should go. Keys: arrows a step, Page Up and Page Down a labelled tick, Home and End the ends.',
  withoutResult: 'The map is worked out in your browser, once scripts run and it comes near.',
  stale: 'The map before the last change, while a new one is worked out.',
  here: 'Your point',
  there: 'Under the pointer',
  legend: 'Layers, by the hue of the frontier',
  hatched: 'Hatched: {nothing}.',
  /** On the hatched ground itself, where there is little room: the first that fits. */
  unkept: {
    free: ['nothing keeps every promise', 'no answer'],
    pinned: ['the pins leave no answer', 'no answer'],
    held: ['held, it breaks a promise', 'not kept'],
  },
  text: 'The map in words and as a table',
  changes: 'What changes through your point',
  unchanged: 'Nothing changes.',
  startsWith: 'At the beginning',
  table: 'Architectures on the map, the largest ground first',
  columns: ['Tier', 'Architecture', 'Share of the map', 'Cost a month'],
} as const;
