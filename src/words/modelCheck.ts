// Words of the model check.
import type { CaseUser, ScoredLayer } from '../engine';

export const CHECK = {
  heading: 'Model check',
  lead: 'Published numbers, bills and real organisations beside the model’s own answers. All of it is computed in your browser when you get here; misses come first, and nothing is stored.',
  start: 'Run the check',
  again: 'Run again',
  running: 'Running, {done} of 4 groups done',
  done: 'Computed here in {took}',
  withOwn: 'With {count} of your own numbers put in.',
  outdated: 'Your own numbers have changed since. Run it again to see what they do.',
  failed:
    'The check runs in a background worker, and this browser did not start one. The same checks run in the tests of the project.',
  waiting: 'not yet computed',
  misses: 'Misses',
  showAll: 'All {count}',
  moreMisses: 'Show all {count} misses',
  pass: 'agrees',
  miss: 'misses',
  groups: {
    published: 'Published numbers',
    organisations: 'Real organisations',
    anchors: 'Bills and sizes',
    laws: 'Laws',
  },
  published: {
    score:
      '{passed} of {count} come out: {decision} hold laws that this answer uses, {study} laws of its studies',
    wrong: 'Published errors that do not come out, as they should not: {count}',
    lead: 'Each is computed by the code that runs in the answer, or in a study of it. They come from textbooks, papers, reference code, and simulations where nothing is published.',
    columns: ['Law and source', 'Published', 'Computed here', 'Off by', 'State'],
    users: { decision: 'in the answer', study: 'in a study' } satisfies Record<CaseUser, string>,
    within: 'within',
    toTheDigits: 'to the digits given',
    notReproduced: 'published error, not reproduced',
  },
  anchors: {
    score: '{passed} of {count} within their tolerance',
    lead: 'What the same load costs and takes by published guides, item by item as they count.',
    columns: ['Bill or size, and source', 'Published', 'Computed here', 'Off by', 'State'],
  },
  organisations: {
    score: '{held} of {ok} stacks that worked hold, {broke} of {failing} that failed break',
    accuracy: '{share} balanced',
    lead: 'Each case is a scenario: what is published, and documented defaults by kind of organisation for the rest. Where a package is run, its vendor chose store and processing, at the load of its service. The yardstick is two cuts on traffic alone, fitted to these same cases.',
    layerScore: '{agreed} of {scored}',
    yardstick: 'two cuts {agreed}',
    layers: { storage: 'Storage', processing: 'Processing', deployment: 'Deployment' } satisfies Record<
      ScoredLayer,
      string
    >,
    columns: ['Organisation', 'In use', 'Computed here', 'State'],
    verdict: 'Verdict',
    expected: { holds: 'works', breaks: 'failed' },
    computed: { holds: 'holds', breaks: 'breaks' },
    defaultTraffic: 'traffic not published',
  },
  laws: {
    score: '{held} of {tried} hold',
    lead: 'Scenarios drawn at random over the whole range of every slider. Another run draws others.',
    count: '{scenarios} of {wanted} scenarios, seed {seed}',
    columns: ['Law', 'Held', 'State'],
  },
} as const;
