// Words of the section on how sure the answer is.
export const DOUBT = {
  heading: 'How sure is this',
  lead: 'Nearly every constant behind the answer has a range. Each future draws all of those anew, independently, from laws through their P10 and P90, and works the answer out again.',
  leftOut:
    'Left out: laws of the model that are wrong, constants that move together, load other than you set, migration, and whatever no constant describes.',
  waiting: 'Futures are being drawn. The ranges come once the page is at rest.',
  withoutScripts: 'The ranges are worked out in your browser, once scripts run.',
  picker: 'Figure to look at',
  held: 'This architecture, held',
  heldNote: 'Sizes follow; options, redundancy and interval stay.',
  remade: 'The decision made again',
  remadeNote: 'In each future, the cheapest that keeps every promise there.',
  remadeSome: 'Only the {share} futures that have an answer; there, the cheapest that keeps every promise.',
  remadeHeld: 'In each future the held design again; no other is looked for.',
  remadeSomeHeld: 'Only the {share} futures in which the held design keeps every promise.',
  remadeNone: {
    free: 'In no future does anything keep every promise.',
    pinned: 'In no future does anything that the pins leave keep every promise.',
    held: 'In no future does the held design keep every promise.',
  },
  noPromise: 'Nothing is promised about it.',
  noBudget: 'No budget is set; with one, the dots are held against it.',
  table: 'The same as a table',
  tableCaption: '{name}, P10 to P90 over the futures',
  tableColumns: ['Case', 'P10', 'P50', 'P90', 'Of twenty, keep it'],
  standing: 'Does the choice stand',
  standingHeld: 'The design is held, so no other can win.',
  layersCaption: 'Where a future has an answer, a layer keeps its option in',
  ranking: 'What the doubt comes from',
  rankingLead:
    'Share of the spread that a constant causes, alone and together with others; shares can add to more than all of it. The line is one standard error either way.',
  rankingPending: 'The ranking follows.',
  rankingNone: 'No constant moves this figure.',
  rankingColumns: ['Constant and kind', 'Share of the spread'],
  estimate: 'estimate',
  sourced: 'sourced: {kind}',
} as const;

/** What the study starts from when nothing else is asked; a test holds it against the engine. */
export const DOUBT_STUDY = { seed: 20_261_123, futures: 4096 } as const;
