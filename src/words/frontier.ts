// Words of the section that sets every architecture against its cost.
export const FRONTIER = {
  heading: 'What more would cost',
  lead: 'Every compatible architecture by what it costs and what it can promise, the other promises as they are. Down is cheaper, right is better; those on the line are beaten by none.',
  note: 'A point stands for six options, not for one setting of them: choose it, and sizes and intervals follow. Pins, and a design that is held, are left aside here.',
  withoutScripts:
    'The architectures are weighed in your browser once scripts run: every combination of options, at every place of the slider.',
  axisLegend: 'Weigh cost against',
  costTotal: 'infrastructure and people, a month',
  costInfrastructure: 'infrastructure, a month',
  promised: 'promised',
  chosen: 'chosen',
  offLine: { free: 'yours', pinned: 'yours, pinned', held: 'yours, held' },
  points: 'Architectures that nothing beats, cheapest first',
  empty: 'none reaches here',
  table: 'The same as a table',
  tableCaption: 'Architectures that nothing beats, cheapest first',
  keep: 'Keep this',
  isChosen: 'This is the chosen one.',
  same: 'The same six options',
  layers: 'Its six layers',
  figures: 'Its figures',
  nothing:
    'Nothing keeps the other promises anywhere along this axis, so this promise is not what stands in the way.',
} as const;

/** What stands between the scenario and the line: pins, or the design that is held. */
export const FRONTIER_BOUND = {
  pinned: {
    costs: 'Your pins cost {usd} a month: without them, what promises as much costs {least}.',
    breaks: 'The pinned layers keep every promise from being kept.',
    released: 'Without pins it costs {usd} a month.',
  },
  held: {
    costs: 'Holding this design costs {usd} a month: released, what promises as much costs {least}.',
    breaks: 'The held design does not keep every promise.',
    released: 'Released, it costs {usd} a month to keep them.',
  },
  heldAndPinned: {
    costs:
      'The held design and its pins cost {usd} a month: without both, what promises as much costs {least}.',
    breaks: 'The held design, as pinned, does not keep every promise.',
    released: 'Released and without pins, it costs {usd} a month to keep them.',
  },
} as const;

export const FRONTIER_AXIS_WORDS = {
  freshness: { tab: 'Freshness', caption: 'freshness that can be promised', better: 'fresher' },
  reliability: { tab: 'Reliability', caption: 'time on time that can be promised', better: 'more reliable' },
  complexity: { tab: 'Complexity', caption: 'structural complexity', better: 'simpler' },
} as const;
