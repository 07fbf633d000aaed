// Words of the section that sets scenarios side by side.
export const COMPARE = {
  heading: 'Compare',
  lead: 'Scenarios side by side: what they ask, what stands in each layer, what it costs. Differences are to the present one, absolute first.',
  empty:
    'Nothing is pinned. Pin the present scenario, change something in the console, and both stand here side by side; up to three can be pinned, and the link carries them.',
  full: 'Three are pinned. Replace one by the present, or remove one, to make room.',
  pinPresent: 'Pin the present',
  presets: 'Compare the three presets',
  caption: 'The present scenario beside those that are pinned',
  now: 'Now',
  open: 'Open',
  replace: 'Replace',
  replaceLabel: 'Replace by the present',
  remove: 'Remove',
  actions: 'Use',
  groups: { inputs: 'Asked for', layers: 'Architecture', metrics: 'Answer' },
  sameInputs: 'Nothing that is set differs.',
  followers: 'Defaults that follow what is set are not listed.',
  receipts: 'Receipts speak of the present scenario: open a column to read its own.',
  same: 'same',
  pinned: 'pinned',
} as const;

/** What the button in the console says it has done. */
export const PIN_NOTICES = {
  pinned: 'Pinned as {letter}. It stands beside the present one under Compare.',
  already: 'Already pinned as {letter}: change something first.',
} as const;
