/** Words of the menu that swaps a layer, and of pins that stand in the way of a promise. */
export const SWAP = {
  heading: 'Swap {layer}',
  lead: 'What each option would change, with the other layers chosen anew.',
  leadPinned: 'What each option would change, with the other layers that are free chosen anew.',
  weighing: 'Weighing the options.',
  close: 'Close, change nothing',
  caption: 'Options for {layer}, what stands first, then by cost',
  columns: {
    cost: 'All in',
    infrastructure: 'Infra.',
    freshness: 'Age p95',
    late: 'Late',
    complexity: 'Complexity',
  },
  columnHints: {
    cost: 'Infrastructure and people together, a month',
    infrastructure: 'Infrastructure alone, a month',
    freshness: 'Age of the data on arrival, 95th percentile',
    late: 'Hours late a month',
    complexity: 'Structural complexity',
  },
  stands: 'stands now',
  kept: 'kept by hand',
  same: 'same',
  keep: 'Keep',
  use: 'Use',
  useAnyway: 'Use anyway',
  release: 'Let the model choose',
  releaseSame: 'It would choose {name} too.',
  releaseOther: 'It would choose {name}, {cost} a month all in.',
  releaseNone: 'Nothing would keep every promise; nearest is {name}.',
  keepsAll: 'Keeps every promise',
  tossUp: 'A toss-up',
  breaks: 'Breaks',
  nearest: 'Comes nearest; breaks',
  clash: 'Does not fit the layers that are kept.',
} as const;

export const PINS_IN_THE_WAY = {
  one: '{pins} stands in the way.',
  many: 'Together {pins} stand in the way.',
  kept: '{layer}, kept as {name},',
  keptLast: '{layer}, kept as {name}',
  exclude: 'The kept layers exclude each other.',
  without:
    'Without that the answer is {names} at {cost} a month all in, {infrastructure} of it infrastructure.',
  release: 'Release {layers}',
} as const;
